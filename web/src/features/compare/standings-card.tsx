import type { MethodologyDefinition, Period, Programme } from "@marsad/shared/schemas";
import type { LinesSubject } from "../../charts/lines-subject.ts";
import { sayOrder } from "../../charts/say-lines.ts";
import { useLanguage } from "../../i18n/use-language.ts";
import { TakeAway } from "../../take-away/take-away.tsx";
import { Card } from "../../ui/card.tsx";
import { Name } from "../../ui/name.tsx";
import type { ComparedEntity } from "./compared-entity.ts";
import { listMeasures } from "./list-measures.tsx";
import "../../ui/table.css";

interface StandingsCardProps {
  readonly programme: Programme;
  readonly period: Period;
  readonly compared: readonly ComparedEntity[];
  readonly definition: MethodologyDefinition;
  readonly dimensions: MethodologyDefinition["dimensions"];
  readonly scores: LinesSubject;
}

/** Where those compared stand in the period that is shown, a column each; who is best is marked, in words too. */
export function StandingsCard({ period, scores, ...context }: StandingsCardProps) {
  const language = useLanguage();
  const { t, formatPeriod } = language;
  const title = t("compare.standings", { period: formatPeriod(period.code) });
  const hasScore = context.compared.some(({ scorecard }) => scorecard.score !== null);
  return (
    <Card
      title={title}
      actions={
        <TakeAway
          code="standings"
          title={title}
          table={async (words) => {
            const { compared, dimensions, definition } = context;
            const { standingsData } = await import("./standings-data.ts");
            return standingsData(compared, dimensions, definition, words);
          }}
        />
      }
    >
      <table className="table standings">
        <caption className="visually-hidden">{title}</caption>
        <thead>
          <tr>
            <th scope="col">{t("compare.measure")}</th>
            {context.compared.map(({ entity }, place) => (
              <th key={entity.code} scope="col" className={`line-${place}`}>
                <Name names={entity.names} withTag={false} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {listMeasures(context, language).map(({ code, label, cells, best }) => (
            <tr key={code}>
              <th scope="row">{label}</th>
              {cells.map((cell, place) => (
                <td
                  key={context.compared[place]?.entity.code}
                  className={best.includes(place) ? "standings-best" : undefined}
                >
                  {cell}
                  {best.includes(place) && <span className="standings-mark">{t("compare.best")}</span>}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <p className="chart-reading">
        {hasScore ? `${sayOrder(scores, language)}.` : t("compare.read.nobody")}
      </p>
    </Card>
  );
}
