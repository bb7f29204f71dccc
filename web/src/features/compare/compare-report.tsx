import type { MethodologyDefinition, Period, Programme } from "@marsad/shared/schemas";
import { LinesCard } from "../../charts/lines-card.tsx";
import { SmallLinesCard } from "../../charts/small-lines-card.tsx";
import { useLanguage } from "../../i18n/use-language.ts";
import type { Methodologies } from "../../use-methodologies.ts";
import { compareDimension, compareScores } from "./compare-lines.ts";
import type { CompareView } from "./compare-view.ts";
import type { ComparedEntity } from "./compared-entity.ts";
import { sayLeads } from "./say-leads.ts";
import { StandingsCard } from "./standings-card.tsx";

export interface CompareReportProps {
  readonly programme: Programme;
  readonly periods: readonly Period[];
  readonly period: Period;
  readonly compared: readonly ComparedEntity[];
  /** The rule book of the period. */
  readonly definition: MethodologyDefinition;
  readonly methodologies: Methodologies;
  readonly view: CompareView;
  readonly change: (change: Partial<CompareView>) => void;
}

/** The cards of a comparison. A programme without scores by dimension, or with a single dimension, has none of them. */
export function CompareReport(props: CompareReportProps) {
  const { programme, periods, period, compared, definition, methodologies, view, change } = props;
  const language = useLanguage();
  const { t, name } = language;
  const time = { compared, periods, until: period.code, methodologies };
  const scores = compareScores(time, language);
  const dimensions = definition.dimensions.filter(({ code }) =>
    compared.some(({ trend }) =>
      trend.points.some((point) =>
        point.dimensions.some((dimension) => dimension.code === code && dimension.score !== null),
      ),
    ),
  );
  const leads = sayLeads(compared, dimensions, definition, language);
  return (
    <>
      <StandingsCard {...{ programme, period, compared, definition, dimensions, scores }} />
      <LinesCard
        title={t("compare.over-time")}
        {...scores}
        synthetic={programme.synthetic}
        view={view.trend}
        onViewChange={(trend) => change({ trend })}
      />
      {dimensions.length > 1 && (
        <SmallLinesCard
          title={t("compare.by-dimension")}
          parts={dimensions.map(({ code, names }) => ({
            code,
            name: name(names).text,
            subject: compareDimension(time, code, language),
          }))}
          synthetic={programme.synthetic}
          reading={leads ?? ""}
          view={view.dimensions}
          onViewChange={(shown) => change({ dimensions: shown })}
        />
      )}
    </>
  );
}
