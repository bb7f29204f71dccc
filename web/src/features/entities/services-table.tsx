import { meetsBenchmark } from "@marsad/shared/scoring";
import { useLanguage } from "../../i18n/use-language.ts";
import { OrderHeader } from "../../standing/order-header.tsx";
import { Change } from "../../ui/change.tsx";
import { ScoreBar } from "../../ui/score-bar.tsx";
import { LevelLadder } from "./level-ladder.tsx";
import { ServiceLink } from "./service-link.tsx";
import { ServiceSegments } from "./service-segments.tsx";
import type { ShownServices } from "./shown-services.ts";
import { serviceColumns } from "./sort-services.ts";

/** Services as a table that is ordered by its headings. */
export function ServicesTable(props: ShownServices) {
  const { services, order, onOrder, scorecard, bounds, segments, methodology } = props;
  const { t, formatScore, formatSigned } = useLanguage();
  const { benchmark } = scorecard;
  const heading = { columns: serviceColumns, order, onOrder };
  return (
    <div className="services-place">
      <table className="table services-table">
        <caption className="visually-hidden">{t("entities.services-caption")}</caption>
        <thead>
          <tr>
            <OrderHeader {...heading} column="name">
              {t("entities.column.service")}
            </OrderHeader>
            {segments.length > 0 && <th scope="col">{t("entities.column.segments")}</th>}
            <th scope="col">{t("entities.column.level")}</th>
            <OrderHeader {...heading} column="score">
              {t("entities.column.score")}
            </OrderHeader>
            <OrderHeader {...heading} column="change" isNumber>
              {t("entities.column.change")}
            </OrderHeader>
            <OrderHeader {...heading} column="cost" isNumber>
              {t("entities.column.cost")}
            </OrderHeader>
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
