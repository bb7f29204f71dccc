import type { MethodologyDefinition, RankingSensitivity } from "@marsad/shared/schemas";
import type { LanguageView } from "../../i18n/language-view.ts";

type Factor = RankingSensitivity["factors"][number];

/** What varies, in words. */
export function nameFactor(
  { kind, dimension }: Factor,
  definition: MethodologyDefinition,
  { t, name }: LanguageView,
): string {
  if (kind !== "weights") return t(`uncertainty.factor.${kind}`);
  const names = definition.dimensions.find(({ code }) => code === dimension)?.names;
  return t("uncertainty.factor.weights", { dimension: names ? name(names).text : (dimension ?? "") });
}

/** An estimate of a share; what lies outside of 0–100 % is an error of the estimate. */
export function sayShare(estimate: Factor["total"], { formatPercent }: LanguageView): string {
  return formatPercent(Math.min(1, Math.max(0, estimate.value)));
}
