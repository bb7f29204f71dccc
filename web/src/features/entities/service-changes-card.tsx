import type { Scorecard, ScoredService } from "@marsad/shared/schemas";
import type { ReactNode } from "react";
import { useLanguage } from "../../i18n/use-language.ts";
import { Card } from "../../ui/card.tsx";
import { Change } from "../../ui/change.tsx";
import { CodeName } from "../../ui/code-name.tsx";
import type { AboutEntity } from "./about-entity.ts";
import { scoreBounds } from "./score-bounds.ts";
import { ServiceLink } from "./service-link.tsx";

/** A change below it reads 0.0: that service has not moved. */
const noticeable = 0.05;

/** How many are named in each direction. */
const longest = 5;

/** Services whose score moved in a direction, the largest change first. */
function movedBy({ services }: Scorecard, direction: 1 | -1): readonly ScoredService[] {
  const by = ({ scoreChange }: ScoredService) => direction * (scoreChange ?? 0);
  return services
    .filter((service) => by(service) >= noticeable)
    .toSorted((one, other) => by(other) - by(one))
    .slice(0, longest);
}

/** What changed since the period before, by service: which rose, fell, came and went. Nothing where nothing can be compared. */
export function ServiceChangesCard({ scorecard, methodology }: AboutEntity) {
  const { t, formatScore, formatPeriod } = useLanguage();
  const { previousPeriod, services, servicesLeft } = scorecard;
  if (previousPeriod === null || services.length === 0) return null;
  const bounds = scoreBounds(scorecard, methodology);
  const arrived = services.filter(({ isNew }) => isNew);
  const part = (title: string, rows: readonly ReactNode[]) => (
    <div>
      <h3 className="entity-part-title">{title}</h3>
      {rows.length === 0 ? (
        <p className="entity-note">{t("entities.changes-none")}</p>
      ) : (
        <ul className="entity-list">{rows}</ul>
      )}
    </div>
  );
  const moved = (direction: 1 | -1) =>
    movedBy(scorecard, direction).map(({ service, score, scoreChange }) => (
      <li key={service.code}>
        <ServiceLink scorecard={scorecard} code={service.code} names={service.names} />
        <span className="entity-moved">
          <span className="entity-note">{formatScore(score, bounds)}</span>
          <Change value={scoreChange} />
        </span>
      </li>
    ));
  return (
    <Card title={t("entities.changes")} className="entity-wide">
      <p className="entity-note">{t("entities.changes-since", { period: formatPeriod(previousPeriod) })}</p>
      <div className="entity-parts">
        {part(t("entities.changes-rose"), moved(1))}
        {part(t("entities.changes-fell"), moved(-1))}
        {arrived.length > 0 &&
          part(
            t("entities.changes-arrived"),
            arrived.map(({ service, score }) => (
              <li key={service.code}>
                <ServiceLink scorecard={scorecard} code={service.code} names={service.names} />
                <span>{formatScore(score, bounds)}</span>
              </li>
            )),
          )}
        {servicesLeft.length > 0 &&
          part(
            t("entities.changes-left"),
            servicesLeft.map(({ service, score }) => (
              <li key={service.code}>
                <CodeName code={service.code} names={service.names} />
                <span>{formatScore(score, bounds)}</span>
              </li>
            )),
          )}
      </div>
    </Card>
  );
}
