import type { LanguageView } from "../../i18n/language-view.ts";
import type { TakenTable } from "../../take-away/taken.ts";
import type { AboutCriteria } from "./about-criteria.ts";

/** Every criterion by its points × entities, and its cost in each sector, as a table to take away. */
export function criteriaData(
  { programme, criteria, names }: AboutCriteria,
  { t, name }: LanguageView,
): TakenTable {
  const say = (code: string) => {
    const named = names.get(code);
    return named ? name(named).text : code;
  };
  const sectors = programme.classifications.sectors.filter(({ code }) =>
    criteria.criteria.some((criterion) => criterion.sectors.some((sector) => sector.code === code)),
  );
  return {
    columns: [
      { code: "indicator", label: t("take.column.code") },
      { code: "name", label: t("criteria.column.criterion") },
      { code: "dimension", label: t("criteria.column.dimension") },
      { code: "total", label: t("criteria.column.total") },
      { code: "lost", label: t("criteria.column.lost") },
      { code: "losing", label: t("criteria.column.losing") },
      { code: "asked", label: t("criteria.column.asked") },
      { code: "full", label: t("criteria.column.full") },
      { code: "best", label: t("criteria.column.best") },
      ...sectors.map(({ code, names: named }) => ({
        code: `lost-${code}`,
        label: t("criteria.column.lost-in", { sector: name(named).text }),
      })),
    ],
    rows: criteria.criteria.map(
      ({ indicator, dimension, total, lost, losing, asked, full, best, ...rest }) => [
        ...[indicator, say(indicator), say(dimension), total, lost, losing, asked, full],
        best.map(({ entity }) => name(entity.names).text).join(t("criteria.pause")),
        ...sectors.map(({ code }) => rest.sectors.find((sector) => sector.code === code)?.lost ?? null),
      ],
    ),
  };
}
