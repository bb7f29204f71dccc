import type { CompositeDefinition, CompositeIndicator, FlatRow } from "@marsad/shared/composite";
import { readNumber } from "@marsad/shared/composite";

/** Headings that name the column of periods, in either language. */
const periodHeadings = /^(period|year|survey|edition|date|الفترة|السنة|العام|الدورة)$/i;
const unsafe = /[^A-Za-z0-9._-]+/g;

/**
 * A definition to begin with for a table of one's own: the first column says whose a row is, every other one that holds
 * numbers is an indicator of the same weight, between its own worst and best, more being better.
 */
export function draftDefinition(rows: readonly FlatRow[]): CompositeDefinition {
  const [header, ...body] = rows;
  const headings = (header?.cells ?? []).map((heading) => heading.trim());
  const periodAt = headings.findIndex((heading, at) => at > 0 && periodHeadings.test(heading));
  const codes = new Set(["unit", "period", "score", "rank"]);
  const children = headings.flatMap((heading, at): CompositeIndicator[] => {
    const cells = body.map((row) => row.cells[at]?.trim() ?? "");
    const isOfNumbers =
      cells.some((cell) => cell !== "") && cells.every((cell) => readNumber(cell) !== undefined);
    const isFirst = headings.indexOf(heading) === at;
    if (at === 0 || at === periodAt || heading === "" || !isFirst || !isOfNumbers) return [];
    const code = nameIndicator(heading, at, codes);
    codes.add(code);
    return [
      {
        code,
        names: { ar: heading, en: heading },
        column: heading,
        direction: "higher-is-better",
        weight: 1,
        normalization: { method: "min-max", over: "panel" },
      },
    ];
  });
  return {
    version: "1",
    names: { ar: "مؤشر مركّب", en: "Composite indicator" },
    sources: [],
    unit: headings[0] ?? "unit",
    ...(periodAt > 0 ? { period: headings[periodAt] ?? "period" } : {}),
    aggregation: "arithmetic",
    children,
  };
}

/** The heading as a code, or the column's number where that is none or is taken. */
function nameIndicator(heading: string, at: number, taken: ReadonlySet<string>): string {
  const code = heading
    .toLowerCase()
    .replace(unsafe, "-")
    .replace(/^[^a-z0-9]+|-+$/g, "")
    .slice(0, 40);
  return code === "" || taken.has(code) ? `column-${at + 1}` : code;
}
