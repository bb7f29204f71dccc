import { expect, test } from "vitest";
import document from "../../../docs/methodology.md?raw";
import type { Aggregation, EntityRollup } from "../methodology/methodology.ts";
import { compileMethodology } from "./compile-methodology.ts";
import { displayScore } from "./display-score.ts";
import { normalize } from "./normalize.ts";
import { rollUpServices } from "./roll-up-services.ts";
import { readTable } from "./testing/read-table.ts";
import { group, indicator, ruleBook } from "./testing/rule-book.ts";
import { type Fact, scoreFacts } from "./testing/score-facts.ts";

const toFact = (cell: string): Fact =>
  cell === "missing" || cell === "not-applicable" ? cell : Number(cell);

const dimensions = readTable(document, ["Dimension", "Weight", "Way", "Score"]);
const indicators = readTable(document, [
  "Dimension",
  "Indicator",
  "Weight",
  "Worst",
  "Best",
  "Reported",
  "On the scale",
  "Gained",
  "Lost",
]);

const goalpostsOf = (row: (typeof indicators)[number]) => ({
  worst: Number(row.Worst),
  best: Number(row.Best),
});

const example = ruleBook(
  dimensions.map(({ Dimension, Weight, Way }) => {
    const children = indicators
      .filter((row) => row.Dimension === Dimension)
      .map((row) => indicator(row.Indicator, Number(row.Weight), { goalposts: goalpostsOf(row) }));
    return group(Dimension, Number(Weight), children, Way as Aggregation);
  }),
);
const judged = scoreFacts(
  example,
  Object.fromEntries(indicators.map((row) => [row.Indicator, toFact(row.Reported)])),
);

test("the documented example scores what the page says, dimension by dimension", () => {
  expect(dimensions).toHaveLength(3);
  for (const [place, { Score }] of dimensions.entries()) {
    expect(judged.dimensionScores[place]).toBeCloseTo(Number(Score), 9);
  }
  expect(document).toContain(`= **${judged.score}**`);
  expect(document).toContain(`and ${100 - judged.score} are lost`);
});

test("the documented example gains and loses what the page says, indicator by indicator", () => {
  expect(indicators).toHaveLength(8);
  for (const [place, row] of indicators.entries()) {
    if (row["On the scale"] === "–") {
      expect(judged.gained[place]).toBeNaN();
      expect(judged.lost[place]).toBeNaN();
      continue;
    }
    expect(normalize(Number(row.Reported), goalpostsOf(row))).toBeCloseTo(Number(row["On the scale"]), 9);
    expect(judged.gained[place]).toBeCloseTo(Number(row.Gained), 9);
    expect(judged.lost[place]).toBeCloseTo(Number(row.Lost), 9);
  }
});

test("the documented example covers what the page says", () => {
  const [, share = "", percent = ""] = /leaves \*\*(\d+\/\d+)\*\*, or ([\d.]+) %/.exec(document) ?? [];
  const [reported = Number.NaN, asked = Number.NaN] = share.split("/").map(Number);
  expect(judged.coverage).toBeCloseTo(reported / asked, 9);
  expect((judged.coverage * 100).toFixed(1)).toBe(percent);
});

const services = readTable(document, [
  "Service",
  "Delivery (1)",
  "Use (1)",
  "Score",
  "Weight that counted",
  "Transactions",
]);

test("the documented entities score what the page says, by each of the three rules", () => {
  const rules = readTable(document, ["The entity is", "Share of A", "Share of B", "Its score"]);
  expect(rules).toHaveLength(3);
  for (const rule of rules) {
    const book = ruleBook([group("delivery", 1, [indicator("a")]), group("use", 1, [indicator("b")])], {
      rollup: { entity: rule["The entity is"] as EntityRollup, group: "mean-of-entities" },
    });
    const weighed = services.map((row) => ({
      judgement: scoreFacts(book, { a: toFact(row["Delivery (1)"]), b: toFact(row["Use (1)"]) }),
      volume: Number(row.Transactions),
    }));
    for (const [place, { judgement }] of weighed.entries()) {
      expect(judgement.score).toBeCloseTo(Number(services[place]?.Score), 9);
      expect(judgement.countedWeight).toBeCloseTo(Number(services[place]?.["Weight that counted"]), 9);
    }
    const entity = rollUpServices(compileMethodology(book), weighed, { value: 90, comparator: ">=" });
    expect(entity.score).toBeCloseTo(Number(rule["Its score"]), 9);
    expect(entity.shares[0]).toBeCloseTo(Number(rule["Share of A"]), 4);
    expect(entity.shares[1]).toBeCloseTo(Number(rule["Share of B"]), 4);
  }
});

test("scores are shown as the page says", () => {
  const rows = readTable(document, ["Score", "Bounds", "Shown"]);
  expect(rows.length).toBeGreaterThan(3);
  for (const { Score, Bounds, Shown } of rows) {
    expect(displayScore(Number(Score), Bounds.split(",").map(Number)), Score).toBe(Number(Shown));
  }
});
