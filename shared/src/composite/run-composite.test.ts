import { expect, test } from "vitest";
import type { CompositeGroup } from "./definition.ts";
import { column, composite, runTable, scoresOf } from "./testing/composite.ts";

const group = (
  code: string,
  children: CompositeGroup["children"],
  aggregation: CompositeGroup["aggregation"] = "arithmetic",
  weight = 1,
): CompositeGroup => ({ code, names: { en: code }, weight, aggregation, children });

const minMax = (over: "period" | "panel") => ({ normalization: { method: "min-max", over } }) as const;

const codesOf = ({ notices }: ReturnType<typeof runTable>) =>
  notices.map(({ code, subject, period }) => [code, subject, period].join(" ").trim());

test("an index is the mean of its groups by weight, ranked within each period", () => {
  const definition = composite([
    group("one", [column("a", { weight: 3 }), column("b")], "arithmetic", 2),
    group("two", [column("c"), column("d")], "geometric"),
  ]);
  const run = runTable(
    definition,
    `unit,year,a,b,c,d
     X,2023,40,80,25,100
     Y,2023,40,80,25,100
     Z,2023,10,10,10,10
     X,2024,10,10,10,10`,
  );
  // one = (3·40 + 80)/4 = 50; two = √2500 = 50.
  expect(scoresOf(run).map((score) => Math.round((score ?? 0) * 1e9) / 1e9)).toEqual([50, 50, 10, 10]);
  expect(run.aggregated.ranks).toEqual([1, 1, 3, 1]);
});

test("weights count only against their siblings, and effective ones are their part in the whole", () => {
  const definition = composite([
    group("one", [column("a", { weight: 30 }), column("b", { weight: 10 })], "arithmetic", 6),
    column("c", { weight: 2 }),
  ]);
  const { tree } = runTable(definition, "unit,year,a,b,c\nX,2024,1,2,3").aggregated;
  expect(tree.nominalWeights).toEqual([0.75 * 0.75, 0.75 * 0.25, 0.25]);
});

test.each([
  ["arithmetic", 50],
  ["geometric", 40],
  ["harmonic", 32],
  ["weakest-link", 20],
] as const)("the %s mean of 20 and 80 is %d, and of a known one alone that one", (aggregation, expected) => {
  const definition = composite([column("a"), column("b")], { aggregation });
  const run = runTable(definition, "unit,year,a,b\nX,2024,20,80\nY,2024,,80\nZ,2024,,");
  const [both, alone, none] = scoresOf(run);
  expect(both).toBeCloseTo(expected, 9);
  expect(alone).toBeCloseTo(80, 9);
  expect([none, run.aggregated.ranks[2]]).toEqual([null, null]);
});

test("a generalised mean takes its order from the definition", () => {
  const definition = composite([column("a"), column("b")], {
    aggregation: { method: "generalised-mean", order: -1 },
  });
  expect(scoresOf(runTable(definition, "unit,year,a,b\nX,2024,20,80"))[0]).toBeCloseTo(32, 9);
});

test("a ladder reads the requirements of each of its levels, a blank one being not met", () => {
  const yes = { normalization: { method: "goalposts", worst: 0, best: 1 } } as const;
  const definition = composite(
    [
      group("building", [column("a", yes), column("b", yes)]),
      column("c", yes),
      group("top", [column("d", yes)]),
    ],
    { aggregation: { method: "ladder", met: 100 } },
  );
  const run = runTable(
    definition,
    `unit,year,a,b,c,d
     X,2024,yes,yes,yes,no
     Y,2024,yes,,yes,yes
     Z,2024,1,1,0,1
     W,2024,,,,`,
  );
  expect(scoresOf(run)[0]).toBeCloseTo(200 / 3, 9);
  expect(scoresOf(run)[1]).toBe(0);
  expect(scoresOf(run)[2]).toBeCloseTo(100 / 3, 9);
  expect(scoresOf(run)[3]).toBeNull();
});

test("over the panel periods stay comparable, where over a period the best is 100 every year", () => {
  const table = "unit,year,a\nX,2023,0\nY,2023,40\nX,2024,20\nY,2024,80";
  expect(scoresOf(runTable(composite([column("a", minMax("panel"))]), table))).toEqual([0, 50, 25, 100]);
  expect(scoresOf(runTable(composite([column("a", minMax("period"))]), table))).toEqual([0, 100, 0, 100]);
});

test("a value is divided by its denominator, and unknown where that is", () => {
  const per = { denominator: { column: "people", per: 1000 } };
  const run = runTable(
    composite([column("a", per)]),
    "unit,year,a,people\nX,2024,30,2000\nY,2024,30,\nZ,2024,0,500",
  );
  // 30 of 2,000 are 15 of a thousand.
  expect([...(run.denominated.columns[0] ?? [])]).toEqual([15, Number.NaN, 0]);
  expect(scoresOf(run)).toEqual([15, null, 0]);
});

test("screening leaves out indicators first and then rows, and says what it left out; on the floor is enough", () => {
  const run = runTable(
    composite([column("a"), column("b"), column("c")], { screening: { indicators: 0.5, units: 1 } }),
    `unit,year,a,b,c
     X,2024,10,,30
     Y,2024,20,,
     Z,2024,40,,60
     W,2024,50,60,`,
  );
  // b is known of one in four, c of two in four; then Y and W lack c.
  expect(run.screened.panel.codes).toEqual(["a", "c"]);
  expect(run.screened.panel.units).toEqual(["X", "Z"]);
  expect(scoresOf(run)).toEqual([20, 50]);
  expect(codesOf(run)).toEqual([
    "indicator-screened-out b",
    "unit-screened-out Y 2024",
    "unit-screened-out W 2024",
  ]);
});

test("when everything is screened out there are no scores, and nothing breaks", () => {
  const run = runTable(
    composite([group("one", [column("a")])], { screening: { indicators: 1, units: 1 } }),
    "unit,year,a\nX,2024,1\nY,2024,",
  );
  expect(run.screened.panel.units).toEqual([]);
  expect(scoresOf(run)).toEqual([]);
});

const gaps = `unit,year,region,a
  X,2022,north,10
  Y,2022,north,20
  Z,2022,south,60
  V,2022,,
  W,2022,south,
  X,2023,north,
  Y,2023,north,
  Z,2023,south,
  W,2023,south,90`;
const imputed = (definition: Parameters<typeof runTable>[0]) => {
  const { imputed: step, notices } = runTable(definition, gaps);
  return {
    values: [...(step.panel.columns[0] ?? [])],
    marks: [...(step.marks[0] ?? [])],
    codes: notices.map(({ code }) => code),
  };
};
const none = Number.NaN;

test("without a rule nothing is imputed", () => {
  const { values, marks } = imputed(composite([column("a")]));
  expect(values).toEqual([10, 20, 60, none, none, none, none, none, 90]);
  expect(marks).toEqual([0, 0, 0, 0, 0, 0, 0, 0, 0]);
});

test("the mean or median of a period stands in, with a mark on every value", () => {
  const mean = imputed(composite([column("a")], { imputation: { method: "mean" } }));
  expect(mean.values).toEqual([10, 20, 60, 30, 30, 90, 90, 90, 90]);
  expect(mean.marks).toEqual([0, 0, 0, 1, 1, 1, 1, 1, 0]);
  const median = imputed(composite([column("a")], { imputation: { method: "median" } }));
  expect(median.values.slice(3, 5)).toEqual([20, 20]);
});

test("of a group only its own values stand in; who is in none, or in one without values, stays unknown", () => {
  const { values, marks, codes } = imputed(
    composite([column("a")], { imputation: { method: "mean", by: "region" } }),
  );
  expect(values).toEqual([10, 20, 60, none, 60, none, none, 90, 90]);
  expect(marks).toEqual([0, 0, 0, 0, 1, 0, 0, 1, 0]);
  expect(codes).toContain("not-imputed");
});

test("a value is carried forward in time, never back, and only as far as allowed", () => {
  const carried = imputed(composite([column("a")], { imputation: { method: "carried-forward" } }));
  expect(carried.values).toEqual([10, 20, 60, none, none, 10, 20, 60, 90]);
  const over = (periods: number) =>
    runTable(
      composite([column("a")], { imputation: { method: "carried-forward", periods } }),
      "unit,year,a\nX,2024,\nX,2023,\nX,2022,7\nY,2024,1\nY,2023,1\nY,2022,1",
    ).imputed.panel.columns[0];
  expect([...(over(1) ?? [])].slice(0, 3)).toEqual([none, 7, 7]);
  expect([...(over(2) ?? [])].slice(0, 3)).toEqual([7, 7, 7]);
});

test("an indicator has a rule of its own instead of the common one", () => {
  const run = runTable(
    composite([column("a", { imputation: "none" }), column("b", { imputation: { method: "median" } })], {
      imputation: { method: "mean" },
    }),
    "unit,year,a,b\nX,2024,,\nY,2024,5,1\nZ,2024,5,1\nW,2024,5,9",
  );
  expect(run.imputed.panel.columns.map((values) => values[0])).toEqual([none, 1]);
});

test("outliers are treated within their scope before they are normalised, and every changed value is marked", () => {
  const values = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 30, 100];
  const run = runTable(
    composite([column("a", minMax("panel")), column("b", { treatment: "none" })], {
      treatment: { over: "panel", skewness: 2, kurtosis: 3.5, winsorise: 5, logarithm: true },
    }),
    `unit,year,a,b\n${values.map((value) => `U${value},2024,${value},${value}`).join("\n")}`,
  );
  expect(run.treated.records).toHaveLength(1);
  expect(run.treated.records[0]).toMatchObject({ code: "a", outcome: "winsorised", winsorised: 1 });
  expect([...(run.treated.marks[0] ?? [])].lastIndexOf(1)).toBe(11);
  expect(run.treated.marks[0]?.filter((mark) => mark === 1)).toHaveLength(1);
  expect(run.normalized.panel.columns[0]?.at(-1)).toBe(100);
  expect(run.treated.panel.columns[1]?.at(-1)).toBe(100);
});

test("a column that is blank all through, or constant, drops out with a word about it, and its siblings stay", () => {
  const run = runTable(
    composite([column("a"), column("blank"), column("same", minMax("panel"))]),
    "unit,year,a,blank,same\nX,2024,30,,7\nY,2024,60,,7",
  );
  expect(scoresOf(run)).toEqual([30, 60]);
  expect(codesOf(run)).toEqual(["no-values blank", "no-spread same"]);
});

test("a single unit has a score on a fixed scale, and none on one that is made of others", () => {
  const run = runTable(composite([column("a")]), "unit,year,a\nX,2024,30");
  expect([scoresOf(run), run.aggregated.ranks]).toEqual([[30], [1]]);
  const alone = runTable(composite([column("a", minMax("period"))]), "unit,year,a\nX,2024,30");
  expect(scoresOf(alone)).toEqual([null]);
});

test("a geometric mean of z-scores has no score for who is below 0, and says so", () => {
  const zScore = { normalization: { method: "z-score", mean: 0, deviation: 1, over: "panel" } } as const;
  const run = runTable(
    composite([column("a", zScore)], { aggregation: "geometric" }),
    "unit,year,a\nX,2024,1\nY,2024,3",
  );
  expect(scoresOf(run)[0]).toBeNull();
  expect(codesOf(run)).toEqual(["no-mean-of-negatives"]);
});

test("a column that the definition does not name is said not to be read", () => {
  expect(codesOf(runTable(composite([column("a")]), "unit,year,a,note\nX,2024,1,hello"))).toEqual([
    "column-not-read note",
  ]);
});

test("a constant column stays constant when values are imputed, and makes no spread of a last bit", () => {
  const run = runTable(
    composite([column("a"), column("same", minMax("panel"))], { imputation: { method: "mean" } }),
    "unit,year,a,same\nX,2024,30,0.1\nY,2024,30,0.1\nZ,2024,30,0.1\nW,2024,30,",
  );
  expect(scoresOf(run)).toEqual([30, 30, 30, 30]);
  expect(codesOf(run)).toEqual(["no-spread same"]);
});
