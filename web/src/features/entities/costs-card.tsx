import { useState } from "react";
import { useLanguage } from "../../i18n/use-language.ts";
import { indicatorNames } from "../../indicator-names.ts";
import { TakeAway } from "../../take-away/take-away.tsx";
import { Card } from "../../ui/card.tsx";
import { CodeName } from "../../ui/code-name.tsx";
import type { AboutEntity } from "./about-entity.ts";
import { ServiceLink } from "./service-link.tsx";

/** How many of the ten dearest are shown at first. */
const first = 5;

/** The steps left that cost the entity most, each an indicator of one of its services. */
export function CostsCard(about: AboutEntity) {
  const { scorecard, methodology } = about;
  const { t, formatSigned } = useLanguage();
  const [isWhole, setWhole] = useState(false);
  const names = methodology ? indicatorNames(methodology) : undefined;
  const services = new Map(scorecard.services.map(({ service }) => [service.code, service.names]));
  const { costs } = scorecard;
  const shown = isWhole ? costs : costs.slice(0, first);
  return (
    <Card
      title={<span id="costs">{t("entities.costs")}</span>}
      className="entity-costs"
      actions={
        <TakeAway
          code="costs"
          title={t("entities.costs")}
          benchmark={scorecard.benchmark}
          table={async (words) => (await import("./costs-data.ts")).costsData(about, words)}
        />
      }
    >
      <p className="entity-note">
        {costs.length === 0 ? t("entities.costs-none") : t("entities.costs-note")}
      </p>
      <ol className="entity-list">
        {shown.map(({ service, indicator, lost }) => (
          <li key={`${service} ${indicator}`}>
            <span>
              <CodeName code={indicator} names={names?.get(indicator)} />
              <span className="entity-note entity-below">
                <ServiceLink scorecard={scorecard} code={service} names={services.get(service)} />
              </span>
            </span>
            <span className="entity-lost">{formatSigned(-lost, 2)}</span>
          </li>
        ))}
      </ol>
      {costs.length > first && (
        <button
          type="button"
          className="link-button"
          aria-expanded={isWhole}
          onClick={() => setWhole(!isWhole)}
        >
          {t(isWhole ? "entities.costs-fewer" : "entities.costs-more")}
        </button>
      )}
    </Card>
  );
}
