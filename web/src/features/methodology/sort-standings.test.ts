import type { RescoredEntity } from "@marsad/shared/schemas";
import { expect, test } from "vitest";
import { readOrder, sortStandings } from "./sort-standings.ts";

const standing = (score: number | null, rank: number | null): RescoredEntity["official"] => ({
  score,
  rank,
  state: score === null ? "not-reported" : "scored",
  level: null,
  meetsBenchmark: null,
});
const row = (code: string, official: RescoredEntity["official"], rescored: RescoredEntity["rescored"]) => {
  const entity = { code, names: { en: code }, kind: "town", sector: null, region: null };
  return { entity: entity as RescoredEntity["entity"], official, rescored };
};
const rows = [
  row("a", standing(90, 1), standing(60, 3)),
  row("b", standing(80, 2), standing(85, 1)),
  row("c", standing(70, 3), standing(70, 2)),
  row("d", standing(null, null), standing(50, 4)),
];
const order = (asked: string) =>
  sortStandings(rows, readOrder(asked), ({ entity }) => entity.code, "en").map(({ entity }) => entity.code);

test("entities are ordered by either score, by what became of it or by name; unknown comes last", () => {
  expect(order("-official")).toEqual(["a", "b", "c", "d"]);
  expect(order("official")).toEqual(["c", "b", "a", "d"]);
  expect(order("-change")).toEqual(["b", "c", "a", "d"]);
  expect(order("-places")).toEqual(["b", "c", "a", "d"]);
  expect(order("-name")).toEqual(["d", "c", "b", "a"]);
});

test("an order that is none is that by the other version, the best first", () => {
  expect(order("by-luck")).toEqual(["b", "c", "a", "d"]);
});
