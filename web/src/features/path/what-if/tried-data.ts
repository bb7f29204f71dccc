import type { LanguageView } from "../../../i18n/language-view.ts";
import type { TakenTable } from "../../../take-away/taken.ts";
import type { NowAndAfter } from "./result-card.tsx";
import type { TriedCell } from "./what-if-view.ts";

/** What is tried as a table to take away, and what it comes to: the scores now and then in the last row. */
export function triedData(
  tried: readonly TriedCell[],
  { now, after, rules, services, facts }: NowAndAfter,
  { t, name }: Pick<LanguageView, "t" | "name">,
): TakenTable {
  const [nowScore, thenScore] = [now.score.score, after.score.score];
  const known = (score: number) => (Number.isNaN(score) ? null : score);
  return {
    columns: [
      { code: "service", label: t("take.column.code") },
      { code: "service-name", label: t("take.column.service") },
      { code: "indicator", label: t("take.column.code") },
      { code: "indicator-name", label: t("take.column.indicator") },
      { code: "from", label: t("path.column.from") },
      { code: "to", label: t("path.column.to") },
    ],
    rows: [
      ...tried.map(({ service, indicator, state, value }) => {
        const at = facts.services.findIndex(({ code }) => code === service);
        const place = now.whatIf.compiled.indicators.findIndex(({ code }) => code === indicator);
        const was = at === -1 || place === -1 ? null : now.whatIf.read(at, place);
        const [ofService, ofIndicator] = [services.get(service), rules.get(indicator)?.names];
        return [
          ...[service, ofService ? name(ofService).text : service],
          ...[indicator, ofIndicator ? name(ofIndicator).text : indicator],
          was === null ? null : (was.value ?? t(`services.state.${was.state}`)),
          value ?? t(`services.state.${state}`),
        ];
      }),
      [null, t("what-if.score"), null, null, known(nowScore), known(thenScore)],
    ],
  };
}
