import { expect, test } from "vitest";
import { correlate } from "./correlate.ts";
import { correlations } from "./correlations.ts";
import { cronbachAlpha } from "./cronbach-alpha.ts";
import { leaveOneOut } from "./leave-one-out.ts";
import { tabulateRun } from "./tabulate-run.ts";
import { column, composite, runTable } from "./testing/composite.ts";
import { weighInfluence } from "./weigh-influence.ts";

const numbers = (...values: number[]) => Float64Array.from(values);
const none = Number.NaN;

test("a correlation is Pearson's, over the rows in which both are known", () => {
  // Deviations −1 0 1 and −2 1 1: 3/√(2·6) = √3/2.
  expect(correlate(numbers(1, 2, 3), numbers(0, 3, 3)).value).toBeCloseTo(Math.sqrt(3) / 2, 12);
  expect(correlate(numbers(1, 2, 3, none, 9), numbers(3, 2, 1, 7, none))).toEqual({ rows: 3, value: -1 });
});

test("there is no correlation with a constant column, nor of fewer than three rows", () => {
  expect(correlate(numbers(0.1, 0.1, 0.1), numbers(1, 2, 3)).value).toBeNaN();
  expect(correlate(numbers(1, 2), numbers(1, 2))).toEqual({ rows: 2, value: none });
  expect(correlate(numbers(), numbers())).toEqual({ rows: 0, value: none });
});

test("Cronbach's alpha is 1 of a column twice, and by hand of two that differ", () => {
  expect(cronbachAlpha([numbers(1, 2, 5), numbers(1, 2, 5)]).alpha).toBeCloseTo(1, 12);
  // Variances 1 and 3, of the sum (1, 5, 6) 7: 2·(1 − 4/7) = 6/7.
  expect(cronbachAlpha([numbers(1, 2, 3), numbers(0, 3, 3)])).toEqual({
    items: 2,
    rows: 3,
    alpha: expect.closeTo(6 / 7, 12),
  });
});

test("Cronbach's alpha takes complete rows only, and is unknown of one item or a constant sum", () => {
  expect(cronbachAlpha([numbers(1, 2, 3, none), numbers(0, 3, 3, 8)]).rows).toBe(3);
  expect(cronbachAlpha([numbers(1, 2, 3)]).alpha).toBeNaN();
  expect(cronbachAlpha([numbers(1, 2, 3), numbers(3, 2, 1)]).alpha).toBeNaN();
  expect(cronbachAlpha([]).alpha).toBeNaN();
});

const table = `unit,year,a,b,c
  X,2024,0,50,90
  Y,2024,50,50,10
  Z,2024,100,50,50`;
const definition = composite([
  {
    code: "one",
    names: { en: "One" },
    weight: 1,
    aggregation: "arithmetic",
    children: [column("a"), column("b")],
  },
  column("c"),
]);

test("correlations are told inside and between dimensions, with their own and with the index", () => {
  const relations = correlations(runTable(definition, table).aggregated).map(
    ({ one, other, relation }) => `${one} ${other} ${relation}`,
  );
  expect(relations).toEqual([
    "a b same-dimension",
    "a c other-dimension",
    "b c other-dimension",
    "a one own-dimension",
    "b one own-dimension",
    "a score index",
    "b score index",
    "c score index",
    "one score index",
  ]);
});

test("effective weights are shares of what moves the index: an indicator that never differs moves nothing", () => {
  const influence = weighInfluence(runTable(definition, table).aggregated);
  expect(influence.map(({ nominal }) => nominal)).toEqual([0.25, 0.25, 0.5]);
  const [a = none, b = none, c = none] = influence.map(({ effective }) => effective);
  expect(b).toBe(0);
  expect(a + c).toBeCloseTo(1, 12);
  // Index 57.5, 30, 62.5 = 50 plus 7.5, −20, 12.5; a −50 0 50, c 40 −40 0.
  const [withA, withC] = [250 ** 2 / 5000, 1100 ** 2 / 3200];
  expect(a).toBeCloseTo(withA / (withA + withC), 12);
});

test("leaving one out gives its weight to its siblings, and tells how far ranks move", () => {
  const run = runTable(definition, table);
  expect(run.aggregated.ranks).toEqual([2, 3, 1]);
  const left = leaveOneOut(run.normalized.panel, run.definition, run.aggregated);
  expect(left.map(({ code, kind }) => `${code} ${kind}`)).toEqual([
    "one group",
    "a indicator",
    "b indicator",
    "c indicator",
  ]);
  // Without c: a and b, 25, 50, 75: ranks 3, 2, 1.
  expect(left[3]).toMatchObject({ meanShift: 2 / 3, largestShift: 1 });
  // Without the group: c alone, ranks 1, 3, 2.
  expect(left[0]).toMatchObject({ meanShift: 2 / 3, largestShift: 1 });
  // Without b: (a + c)/2 = 45, 30, 75: as before.
  expect(left[2]).toMatchObject({ meanShift: 0, largestShift: 0 });
});

test("leaving out all that there is leaves nothing to rank", () => {
  const run = runTable(composite([column("a")]), "unit,year,a\nX,2024,1\nY,2024,2");
  const [left] = leaveOneOut(run.normalized.panel, run.definition, run.aggregated);
  expect(left).toEqual({
    code: "a",
    kind: "indicator",
    correlation: none,
    meanShift: none,
    largestShift: none,
  });
});

test("every step is a table, with its rows as wide as its header", () => {
  const tables = tabulateRun(runTable(definition, table));
  expect(tables.map(({ name }) => name)).toEqual([
    "1-denominated",
    "2-screened",
    "2-availability",
    "3-imputed",
    "3-imputed-values",
    "4-treated",
    "4-treated-values",
    "4-treatments",
    "5-normalized",
    "6-scores",
    "7-weights",
    "7-correlations",
    "7-consistency",
    "7-leave-one-out",
    "notices",
  ]);
  for (const { header, rows } of tables) {
    for (const row of rows) expect(row).toHaveLength(header.length);
  }
  expect(tables[9]?.rows[0]).toEqual(["X", "2024", 2, 57.5, 25, 0]);
});
