import type { CompositeRun } from "@marsad/shared/composite";
import { comparePeriods } from "@marsad/shared/periods";
import { formatTable } from "./format-table.ts";

/** A terminal shows this many rows and notices; the rest is counted. */
const shownAtMost = 40;

/** Whose index it is, its ranking (the last period first), and what a reader has to know about it. */
export function describeRun({
  definition,
  normalized: { panel },
  aggregated,
  notices,
}: CompositeRun): string {
  const index = aggregated.scores.at(-1);
  const hasPeriods = definition.period !== undefined;
  const rows = [...panel.units.keys()]
    .toSorted(
      (one, other) =>
        comparePeriods(panel.periods[other] ?? "", panel.periods[one] ?? "") ||
        (aggregated.ranks[one] ?? Number.POSITIVE_INFINITY) -
          (aggregated.ranks[other] ?? Number.POSITIVE_INFINITY) ||
        one - other,
    )
    .map((row) => [
      ...(hasPeriods ? [panel.periods[row] ?? ""] : []),
      String(aggregated.ranks[row] ?? ""),
      panel.units[row] ?? "",
      formatIndex(index?.[row]),
    ]);
  const told = notices.map(({ subject, period, text }) => [
    [subject, period].join(" ").trim(),
    text.en ?? "",
  ]);
  return [
    `${definition.names.en ?? definition.version}, ${definition.version}`,
    ...(definition.note?.en === undefined ? [] : [definition.note.en]),
    "",
    ...showSome([...(hasPeriods ? ["period"] : []), "rank", "unit", "score"], rows),
    ...(told.length === 0 ? [] : ["", "To know:", ...showSome(["about", "what"], told)]),
  ].join("\n");
}

function showSome(header: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const more = rows.length - shownAtMost;
  return [
    formatTable(header, rows.slice(0, shownAtMost)),
    ...(more > 0 ? [`… and ${more} more; --out FOLDER writes all`] : []),
  ];
}

function formatIndex(score: number | undefined): string {
  return score === undefined || Number.isNaN(score) ? "no score" : score.toFixed(2);
}
