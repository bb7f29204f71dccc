import { meetsBenchmark } from "@marsad/shared/scoring";
import { useLanguage } from "../../i18n/use-language.ts";
import { Change } from "../../ui/change.tsx";
import { ScoreBar } from "../../ui/score-bar.tsx";
import { LevelLadder } from "./level-ladder.tsx";
import { OrderSelect } from "./order-select.tsx";
import { ServiceLink } from "./service-link.tsx";
import { ServiceSegments } from "./service-segments.tsx";
import type { ShownServices } from "./shown-services.ts";
import { type ServiceOrder, serviceOrders } from "./sort-services.ts";

/** The orders a phone offers: the four that answer a question. */
const offered = ["-cost", "score", "-change", "name"] as const satisfies readonly ServiceOrder[];

/** Services as a list for a narrow screen: the same figures, one service below the other. */
export function ServicesList(props: ShownServices) {
  const { services, order, onOrder, scorecard, bounds, segments, methodology } = props;
  const { t, formatScore, formatSigned } = useLanguage();
  const { benchmark } = scorecard;
  const orders = serviceOrders.filter((each) => each === order || offered.some((one) => one === each));
  return (
    <>
      <OrderSelect order={order} orders={orders} onOrder={onOrder} />
      <ul className="entity-list services-list">
        {services.map(({ service, score, state, level, scoreChange, cost }) => (
          <li key={service.code}>
            <strong>
              <ServiceLink scorecard={scorecard} code={service.code} names={service.names} />
            </strong>
            <span className="entity-number">{formatScore(score, bounds)}</span>
            {score === null ? (
              <span className="entity-note services-whole">{t(`state.${state}`)}</span>
            ) : (
              <>
                <span className="services-whole services-bar">
                  <ScoreBar
                    score={score}
                    benchmark={benchmark.value}
                    meets={meetsBenchmark(score, benchmark)}
                  />
                </span>
                <span className="entity-note">
                  <ServiceSegments codes={service.segments} segments={segments} />
                </span>
                <Change value={scoreChange} />
                <LevelLadder level={level} levels={methodology?.levels ?? []} />
                <span className="entity-note">
                  {t("entities.column.cost")} <span className="entity-lost">{formatSigned(-cost, 2)}</span>
                </span>
              </>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}
