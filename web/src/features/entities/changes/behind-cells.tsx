import type { ReportingChange } from "@marsad/shared/schemas";
import { useLanguage } from "../../../i18n/use-language.ts";
import { ValueText } from "../../../standing/value-text.tsx";
import type { AboutChanges } from "./about-changes.ts";
import { BehindList } from "./behind-list.tsx";
import { IndicatorRow } from "./indicator-row.tsx";
import { placeOf } from "./list-parts.ts";
import { MovedText } from "./moved-text.tsx";

interface BehindCellsProps {
  readonly about: AboutChanges;
  readonly code: "come-in" | "gone-missing" | "applicability";
  readonly cells: readonly ReportingChange[];
}

/** Indicators of services of which one of the periods knows less, or that one of them does not ask. */
export function BehindCells({ about, code, cells }: BehindCellsProps) {
  const { t } = useLanguage();
  if (cells.length === 0) return null;
  const say = ({ state, value }: ReportingChange["before"], indicator: string) =>
    state === "measured" && value !== null ? (
      <ValueText value={value} rule={about.rules.get(indicator)} />
    ) : (
      t(`services.state.${state}`)
    );
  return (
    <BehindList
      id={placeOf(code)}
      title={t(`changes.part.${code}`)}
      rows={cells.map(({ service, indicator, before, after }) => (
        <IndicatorRow
          key={`${service.code} ${indicator}`}
          {...{ about, service, indicator }}
          moved={<MovedText before={say(before, indicator)} after={say(after, indicator)} />}
        />
      ))}
    />
  );
}
