import type { MethodologyDefinition, RankingOrders } from "@marsad/shared/schemas";
import type { LanguageView } from "../i18n/language-view.ts";

/** A weighting, in words. */
export function nameOrder(
  { kind, dimension }: RankingOrders["orders"][number],
  definition: MethodologyDefinition,
  { t, name }: LanguageView,
): string {
  if (kind === "equal") return t("uncertainty.order.equal");
  const names = definition.dimensions.find(({ code }) => code === dimension)?.names;
  return t("uncertainty.order.dimension", { dimension: names ? name(names).text : (dimension ?? "") });
}
