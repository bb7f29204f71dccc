import type { RescoredPeriod, RescoredStanding } from "@marsad/shared/schemas";
import { formatTable } from "./format-table.ts";

/** A period under another version beside its official result, as a table; the other version's order. */
export function describeRescored(rescored: RescoredPeriod): string {
  const { period, methodology, under, unanswered, nation, entities } = rescored;
  const rows = entities.map(({ entity: { code, names }, official, rescored: now }) => [
    ...[code, names.en ?? Object.values(names)[0] ?? ""],
    ...[...describeStanding(official), ...describeStanding(now), describeChange(official.score, now.score)],
  ]);
  const header = [
    "entity",
    "name",
    "rank",
    "score",
    `rank ${under.version}`,
    `score ${under.version}`,
    "change",
  ];
  return [
    `${period} by ${under.version} (${under.status}); not official, that is ${methodology}.`,
    ...(unanswered.length === 0
      ? []
      : [
          `Not known of this period: ${unanswered.map(({ code, reason }) => `${code} (${reason})`).join(", ")}`,
        ]),
    `nation: ${describeScore(nation.official)} → ${describeScore(nation.rescored)}`,
    "",
    formatTable(header, rows),
  ].join("\n");
}

function describeStanding({ rank, score, state }: RescoredStanding): [string, string] {
  return [rank === null ? "" : String(rank), score === null ? state : describeScore(score)];
}

function describeScore(score: number | null): string {
  return score === null ? "none" : score.toFixed(2);
}

function describeChange(before: number | null, after: number | null): string {
  if (before === null || after === null) return "";
  const change = (after - before).toFixed(2);
  return after > before ? `+${change}` : change;
}
