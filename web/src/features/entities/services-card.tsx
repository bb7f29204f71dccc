import { useState } from "react";
import { useLanguage } from "../../i18n/use-language.ts";
import { TakeAway } from "../../take-away/take-away.tsx";
import { Card } from "../../ui/card.tsx";
import { useMedia } from "../../ui/use-media.ts";
import type { AboutEntity } from "./about-entity.ts";
import type { EntityView } from "./entity-view.ts";
import { scoreBounds } from "./score-bounds.ts";
import { SegmentFilter } from "./segment-filter.tsx";
import { ServicesList } from "./services-list.tsx";
import { ServicesTable } from "./services-table.tsx";
import { sortServices } from "./sort-services.ts";
import "./services-card.css";

/** How many are shown at first: a few strokes on a phone, a screen or two on a desk. */
const first = { phone: 8, desk: 30 };

export interface ServicesCardProps extends AboutEntity {
  readonly view: EntityView;
  readonly change: (change: Partial<EntityView>) => void;
}

/** The entity's services by what they cost it or by another column, all or those for one segment. */
export function ServicesCard(props: ServicesCardProps) {
  const { programme, scorecard, methodology, view, change } = props;
  const { t, language, name, formatScore } = useLanguage();
  const isPhone = useMedia("screen and (max-width: 959px)");
  const { segment, order } = view;
  const bounds = scoreBounds(scorecard, methodology);
  const chosen = scorecard.services.filter(
    ({ service }) => segment === undefined || service.segments.includes(segment),
  );
  const services = sortServices(chosen, order, ({ service }) => name(service.names).text, language);
  const together = scorecard.cuts.find(({ cut, code }) => cut === "segment" && code === segment);
  const [isWhole, setWhole] = useState(false);
  const visible = isWhole ? services : services.slice(0, isPhone ? first.phone : first.desk);
  const shown = { services: visible, bounds, order, methodology, scorecard };
  const segments = programme.classifications.segments.filter(({ code }) =>
    scorecard.services.some(({ service }) => service.segments.includes(code)),
  );
  const onOrder = (next: EntityView["order"]) => change({ order: next });
  return (
    <Card
      title={<span id="services">{t("entities.services")}</span>}
      className="entity-wide"
      actions={
        <TakeAway
          code="services"
          title={t("entities.services")}
          benchmark={scorecard.benchmark}
          table={async (words) => (await import("./services-data.ts")).servicesData(services, props, words)}
        />
      }
    >
      {segments.length > 0 && (
        <SegmentFilter segments={segments} chosen={segment} onChoose={(next) => change({ segment: next })} />
      )}
      {segment !== undefined && (
        <p className="entity-note services-shown" role="status">
          {t("entities.services-shown", { count: chosen.length, total: scorecard.services.length })}{" "}
          {together &&
            together.score !== null &&
            t("entities.segment-score", { score: formatScore(together.score, bounds) })}{" "}
          <button type="button" className="link-button" onClick={() => change({ segment: undefined })}>
            {t("common.clear-filter")}
          </button>
        </p>
      )}
      {isPhone ? (
        <ServicesList {...shown} segments={segments} onOrder={onOrder} />
      ) : (
        <ServicesTable {...shown} segments={segments} onOrder={onOrder} />
      )}
      {visible.length < services.length && (
        <button type="button" className="button services-all" onClick={() => setWhole(true)}>
          {t("entities.services-all", { count: services.length })}
        </button>
      )}
    </Card>
  );
}
