import { expect, test } from "vitest";
import { readTrend } from "./read-trend.ts";

const point = (score: number | null, methodology = "2021.1") => ({
  score,
  methodology,
  meetsBenchmark: score === null ? null : score >= 90,
});

test("a trend is read from its first to its last score", () => {
  const points = [point(60), point(70), point(80)];
  expect(readTrend(points)).toMatchObject({
    first: points[0],
    last: points[2],
    changed: null,
    unscored: null,
  });
});

test("scores under an earlier methodology are never the start of the comparison", () => {
  const points = [point(95, "2018.1"), point(70), point(80)];
  expect(readTrend(points)).toMatchObject({ first: points[1], last: points[2], changed: points[1] });
});

test("a methodology used again later is compared only since it was taken up again", () => {
  const points = [point(50, "a"), point(60, "b"), point(70, "a")];
  expect(readTrend(points)).toMatchObject({ first: points[2], last: points[2], changed: points[2] });
});

test("the change is dated to its first period even where that has no score", () => {
  const points = [point(60, "2018.1"), point(null), point(70)];
  expect(readTrend(points)).toMatchObject({ first: points[2], changed: points[1] });
});

test("no earlier scores means no change to speak of, though the methodology changed", () => {
  expect(readTrend([point(null, "2018.1"), point(70)])?.changed).toBeNull();
});

test("periods in a row above the benchmark end at a period below it", () => {
  const points = [point(91), point(89), point(90), point(92)];
  expect(readTrend(points)).toMatchObject({ inARow: 2, inARowSince: points[2] });
});

test("periods in a row end at a gap", () => {
  expect(readTrend([point(91), point(null), point(92), point(93), point(94)])?.inARow).toBe(3);
});

test("periods in a row do not run across a change of methodology", () => {
  expect(readTrend([point(91, "2018.1"), point(92, "2018.1"), point(93)])?.inARow).toBe(1);
});

test("periods in a row below the benchmark are counted too", () => {
  expect(readTrend([point(91), point(60), point(61)])?.inARow).toBe(2);
});

test("a trend that ends in a gap says so, and is read up to its newest score", () => {
  const points = [point(60), point(70), point(null)];
  expect(readTrend(points)).toMatchObject({ last: points[1], unscored: points[2], inARow: 2 });
});

test("a trend without a score has no reading", () => {
  expect(readTrend([point(null), point(null)])).toBeNull();
  expect(readTrend([])).toBeNull();
});
