import type { MethodologyDefinition } from "@marsad/shared/schemas";
import { useLanguage } from "../../i18n/use-language.ts";
import { Card } from "../../ui/card.tsx";

/** How a score is made, in the words that the rule book's own settings stand for. */
export function ScoringCard({ definition }: { readonly definition: MethodologyDefinition }) {
  const { t, formatPercent } = useLanguage();
  if (definition.scoring === "published") {
    return (
      <Card title={t("methodology.scoring")}>
        <p>{t("methodology.scored-elsewhere")}</p>
      </Card>
    );
  }
  const { aggregation, coverageFloor, rollup } = definition;
  return (
    <Card title={t("methodology.scoring")}>
      <ol className="methodology-list">
        <li>{t("methodology.scale")}</li>
        <li>{t(`methodology.aggregation-${aggregation}`)}</li>
        <li>{t("methodology.left-out")}</li>
        {coverageFloor > 0 && <li>{t("methodology.floor", { floor: formatPercent(coverageFloor) })}</li>}
        <li>{t(`methodology.entity-${rollup.entity}`)}</li>
        <li>{t(`methodology.group-${rollup.group}`)}</li>
      </ol>
    </Card>
  );
}
