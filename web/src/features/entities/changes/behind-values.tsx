import { useLanguage } from "../../../i18n/use-language.ts";
import { ValueText } from "../../../standing/value-text.tsx";
import type { AboutChanges } from "./about-changes.ts";
import { BehindList } from "./behind-list.tsx";
import { IndicatorRow } from "./indicator-row.tsx";
import { MovedText } from "./moved-text.tsx";

/** Every value that improved or worsened, what it was and is, and its points; the one that weighs most first. */
export function BehindValues(about: AboutChanges) {
  const { t, formatSigned } = useLanguage();
  const cells = about.changes.values.services
    .flatMap(({ service, indicators }) => indicators.map((cell) => ({ service, ...cell })))
    .toSorted((one, other) => Math.abs(other.points) - Math.abs(one.points));
  if (cells.length === 0) return null;
  return (
    <BehindList
      id="changes-values"
      title={t("changes.behind.values")}
      rows={cells.map(({ service, indicator, before, after, points }) => {
        const rule = about.rules.get(indicator);
        return (
          <IndicatorRow
            key={`${service.code} ${indicator}`}
            {...{ about, service, indicator }}
            moved={
              <MovedText
                before={<ValueText value={before} rule={rule} />}
                after={<ValueText value={after} rule={rule} />}
              />
            }
            points={formatSigned(points, 2)}
          />
        );
      })}
    />
  );
}
