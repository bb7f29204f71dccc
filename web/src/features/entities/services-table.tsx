import { meetsBenchmark } from "@marsad/shared/scoring";
import { useLanguage } from "../../i18n/use-language.ts";
import { Change } from "../../ui/change.tsx";
import { ScoreBar } from "../../ui/score-bar.tsx";
import { SortHeader } from "../../ui/sort-header.tsx";
import { LevelLadder } from "./level-ladder.tsx";
import { ServiceLink } from "./service-link.tsx";
import { ServiceSegments } from "./service-segments.tsx";
import type { ShownServices } from "./shown-services.ts";
import { columnOf, type ServiceColumn } from "./sort-services.ts";

/** Services as a table that is ordered by its headings. */
export function ServicesTable(props: ShownServices) {
  const { services, order, onOrder, scorecard, bounds, segments, methodology } = props;
  const { t, formatScore, formatSigned } = useLanguage();
  const { benchmark } = scorecard;
  const sorted = columnOf(order);
  const header = (column: ServiceColumn, text: string, isNumber = false) => (
    <SortHeader
      isNumber={isNumber}
      direction={sorted.column === column ? (sorted.isDown ? "descending" : "ascending") : null}
      onSort={() => {
        const startsDown = column !== "name";
        const isDown = sorted.column === column ? !sorted.isDown : startsDown;
        onOrder(isDown ? `-${column}` : column);
      }}
    >
      {text}
    </SortHeader>
  );
  return (
    <div className="services-place">
      <table className="table services-table">
        <caption className="visually-hidden">{t("entities.services-caption")}</caption>
        <thead>
          <tr>
            {header("name", t("entities.column.service"))}
            {segments.length > 0 && <th scope="col">{t("entities.column.segments")}</th>}
            <th scope="col">{t("entities.column.level")}</th>
            {header("score", t("entities.column.score"))}
            {header("change", t("entities.column.change"), true)}
            {header("cost", t("entities.column.cost"), true)}
          </tr>
        </thead>
        <tbody>
          {services.map(({ service, score, state, level, scoreChange, cost }) => (
            <tr key={service.code}>
              <th scope="row">
                <ServiceLink scorecard={scorecard} code={service.code} names={service.names} />
              </th>
              {segments.length > 0 && (
                <td>
                  <ServiceSegments codes={service.segments} segments={segments} />
                </td>
              )}
              {score === null ? (
                <td colSpan={4} className="services-unscored">
                  {t(`state.${state}`)}
                </td>
              ) : (
                <>
                  <td>
                    <LevelLadder level={level} levels={methodology?.levels ?? []} />
                  </td>
                  <td>
                    <span className="services-score">
                      <ScoreBar
                        score={score}
                        benchmark={benchmark.value}
                        meets={meetsBenchmark(score, benchmark)}
                      />
                      <span className="entity-number">{formatScore(score, bounds)}</span>
                    </span>
                  </td>
                  <td className="number">
                    <Change value={scoreChange} />
                  </td>
                  <td className={cost < 0.005 ? "number" : "number entity-lost"}>{formatSigned(-cost, 2)}</td>
                </>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
