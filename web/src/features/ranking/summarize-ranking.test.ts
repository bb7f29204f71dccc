import type { RankingRow } from "@marsad/shared/schemas";
import { expect, test } from "vitest";
import { summarizeRanking } from "./summarize-ranking.ts";

const row = (code: string, rank: number, scoreChange: number | null): RankingRow => ({
  rank,
  rankChange: null,
  entity: { code, names: { en: code }, kind: "amanah", sector: null, region: null },
  score: 100 - rank,
  scoreChange,
  level: null,
  benchmark: { value: 90, comparator: ">=" },
  meetsBenchmark: false,
  coverage: 1,
  dimensions: [],
  services: { total: 1, scored: 1, meeting: 0 },
  history: [],
});

test("the line names the leader, the fastest rise and the steepest fall", () => {
  const summary = summarizeRanking([row("a", 1, 0.5), row("b", 2, 2.4), row("c", 3, -1.2)]);
  expect([summary.leader, summary.riser, summary.faller].map((found) => found?.entity.code)).toEqual([
    "a",
    "b",
    "c",
  ]);
});

test("a shared first place has no leader", () => {
  expect(summarizeRanking([row("a", 1, 0.5), row("b", 1, 2.4)]).leader).toBeNull();
});

test("where nothing fell, no fall is named", () => {
  expect(summarizeRanking([row("a", 1, 0.5), row("b", 2, 0.1)]).faller).toBeNull();
});

test("the first period of a methodology is compared with nothing", () => {
  const summary = summarizeRanking([row("a", 1, null), row("b", 2, null)]);
  expect(summary).toMatchObject({ isCompared: false, riser: null, faller: null });
});
