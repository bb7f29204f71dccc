import type { RankingSensitivity, RankingUncertainty } from "@marsad/shared/schemas";
import type { LanguageView } from "../../i18n/language-view.ts";
import type { MessageKey } from "../../i18n/message-key.ts";
import { type RuleList, ruleLists } from "./uncertainty-view.ts";

/** What was varied, and the seed and number that give it again, in a sentence. */
export function sayChoices(
  made: RankingUncertainty | RankingSensitivity,
  { t, formatPercent }: LanguageView,
): string {
  const { seed, choices } = made;
  const lists = (Object.keys(ruleLists) as RuleList[])
    .filter((list) => choices[list].length > 1 || choices[list][0] !== "official")
    .map((list) => {
      const rules = choices[list].map((rule) => t(`uncertainty.${list}.${rule}` as MessageKey));
      return t("uncertainty.varied", {
        list: t(`uncertainty.list.${list}`),
        rules: rules.join(t("uncertainty.or")),
      });
    });
  const spread = t("uncertainty.spread", { spread: formatPercent(choices.spread) });
  const what =
    "draws" in made
      ? t("uncertainty.draws", { count: made.draws })
      : t("uncertainty.samples", { count: made.samples });
  return [t("uncertainty.made", { what, seed: String(seed) }), spread, ...lists].join(" ");
}
