import type { LanguageView } from "../../../i18n/language-view.ts";
import type { TakenTable } from "../../../take-away/taken.ts";
import type { ServiceChange } from "./list-changes.ts";

/** What became of every service since the period before, as a table to take away. */
export function changesData(
  changes: readonly ServiceChange[],
  { t, name }: Pick<LanguageView, "t" | "name">,
): TakenTable {
  const inWords = ({ presence, state }: ServiceChange) => {
    if (presence === "gone") return t("take.gone");
    return [presence === "new" ? t("take.new") : null, state && t(`state.${state}`)]
      .filter((words) => words !== null)
      .join(" · ");
  };
  return {
    columns: [
      { code: "service", label: t("take.column.code") },
      { code: "name", label: t("take.column.service") },
      { code: "score-before", label: t("take.column.score-before"), format: "score" },
      { code: "score", label: t("take.column.score"), format: "score" },
      { code: "score-change", label: t("take.column.score-change"), format: "change" },
      { code: "effect", label: t("take.column.effect") },
      { code: "state", label: t("take.column.state") },
    ],
    rows: changes.map((each) => [
      ...[each.service.code, name(each.service.names).text],
      ...[each.from, each.to, each.change, each.effect, inWords(each)],
    ]),
  };
}
