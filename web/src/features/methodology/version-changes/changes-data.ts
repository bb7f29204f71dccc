import type { ComparedNode, MethodologyChanges, NodeDifference } from "@marsad/shared/schemas";
import type { LanguageView } from "../../../i18n/language-view.ts";
import type { TakenTable } from "../../../take-away/taken.ts";
import { shareOf } from "./share-of.ts";

/** What became of some dimensions or indicators, as a table to take away. */
export function changesData(
  differences: readonly NodeDifference[],
  { from, to }: Pick<MethodologyChanges, "from" | "to">,
  { t, name }: Pick<LanguageView, "t" | "name">,
): TakenTable {
  const codes = (nodes: readonly ComparedNode[]) => nodes.map(({ code }) => code).join(" ");
  return {
    columns: [
      { code: "code-before", label: t("version-changes.column-code", { version: from.version }) },
      { code: "code-after", label: t("version-changes.column-code", { version: to.version }) },
      { code: "name", label: t("version-changes.column-name") },
      { code: "change", label: t("version-changes.column-change") },
      {
        code: "share-before",
        label: t("version-changes.column-share", { version: from.version }),
        format: "share",
      },
      {
        code: "share-after",
        label: t("version-changes.column-share", { version: to.version }),
        format: "share",
      },
      { code: "differs", label: t("version-changes.column-differs") },
    ],
    rows: differences.map(({ change, before, after, differs }) => [
      ...[codes(before) || null, codes(after) || null],
      (after.length > 0 ? after : before).map(({ names }) => name(names).text).join(t("methodology.comma")),
      t(`version-changes.sort-${change}`),
      ...[shareOf(before), shareOf(after), differs.join(" ") || null],
    ]),
  };
}
