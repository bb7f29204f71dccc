import type { LanguageView } from "../../../i18n/language-view.ts";
import type { TakenCell, TakenTable } from "../../../take-away/taken.ts";
import type { AboutChanges } from "./about-changes.ts";
import { listParts } from "./list-parts.ts";

/** A change as a table to take away: its parts, values down to service and indicator; the points add up to the change. */
export function changesData({ changes, rules }: AboutChanges, { t, name }: LanguageView): TakenTable {
  const cells = changes.values.services.flatMap(({ service, indicators }) =>
    indicators.map(({ indicator, before, after, points }): TakenCell[] => {
      const names = rules.get(indicator)?.names;
      const part = points < 0 ? "worsened" : "improved";
      return [
        ...[part, t(`changes.part.${part}`), service.code, name(service.names).text],
        ...[indicator, names ? name(names).text : indicator, before, after, points],
      ];
    }),
  );
  const parts = listParts(changes).flatMap(({ code, points }): TakenCell[][] =>
    code === "improved" || code === "worsened"
      ? []
      : [[code, t(`changes.part.${code}`), null, null, null, null, null, null, points]],
  );
  return {
    columns: [
      { code: "part", label: t("take.column.code") },
      { code: "part-name", label: t("changes.column.part") },
      { code: "service", label: t("take.column.code") },
      { code: "service-name", label: t("take.column.service") },
      { code: "indicator", label: t("take.column.code") },
      { code: "indicator-name", label: t("take.column.indicator") },
      { code: "before", label: t("changes.take.before") },
      { code: "after", label: t("changes.take.after") },
      { code: "points", label: t("changes.column.points"), format: "change" },
    ],
    rows: [...cells, ...parts],
  };
}
