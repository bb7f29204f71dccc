import fc from "fast-check";
import { expect, test } from "vitest";
import { roundScore } from "../scoring/round-score.ts";
import { runs } from "../scoring/testing/random-methodology.ts";
import type { CompositeAggregation, CompositeDefinition, Direction, Normalization } from "./definition.ts";
import { normalizeValues } from "./normalize-values.ts";
import { type FlatFile, readFlatFile } from "./read-flat-file.ts";
import { runComposite } from "./run-composite.ts";
import { column, composite, scoresOf } from "./testing/composite.ts";

const overAny = fc.constantFrom("period" as const, "panel" as const);
const direction = fc.constantFrom<Direction>("higher-is-better", "lower-is-better");

/** Every scale that ends at 0 and 100, made of the data. */
const bounded: fc.Arbitrary<Normalization> = fc.oneof(
  overAny.map((over) => ({ method: "min-max" as const, over })),
  overAny.map((over) => ({ method: "distance-to-best" as const, over })),
  overAny.map((over) => ({ method: "percentile-rank" as const, over })),
  overAny.map((over) => ({ method: "distance-to-target" as const, over, target: 50 })),
);
const unbounded: fc.Arbitrary<Normalization> = fc.oneof(
  overAny.map((over) => ({ method: "z-score" as const, over, mean: 50, deviation: 10 })),
  overAny.map((over) => ({ method: "rank" as const, over })),
  overAny.map((over) => ({ method: "borda" as const, over })),
);

const means = fc.oneof(
  fc.constantFrom<CompositeAggregation>("arithmetic", "geometric", "harmonic", "weakest-link"),
  fc
    .double({ min: -20, max: 20, noNaN: true })
    .map((order) => ({ method: "generalised-mean" as const, order })),
);

/** Zeros, ties, gaps and constant columns are as likely as anything else. */
const cell = fc.oneof(
  { arbitrary: fc.integer({ min: 0, max: 5 }).map(String), weight: 3 },
  { arbitrary: fc.double({ min: 0, max: 1e6, noNaN: true }).map(String), weight: 2 },
  { arbitrary: fc.constant(""), weight: 1 },
);

interface RandomCase {
  readonly definition: CompositeDefinition;
  readonly cells: readonly (readonly string[])[];
}

/** Up to three indicators of up to ten units in two years, by rules of every kind. */
function randomCase(scale: fc.Arbitrary<Normalization>): fc.Arbitrary<RandomCase> {
  const indicator = fc.record({ direction, normalization: scale, weight: fc.integer({ min: 1, max: 9 }) });
  return fc
    .record({
      indicators: fc.array(indicator, { minLength: 1, maxLength: 3 }),
      aggregation: means,
      imputation: fc.constantFrom(undefined, { method: "mean" } as const, { method: "median" } as const),
      isTreated: fc.boolean(),
      rows: fc.array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 20 }),
    })
    .map(({ indicators, aggregation, imputation, isTreated, rows }) => ({
      definition: composite(
        indicators.map((over, place) => column(`i${place}`, over)),
        {
          aggregation,
          ...(imputation === undefined ? {} : { imputation }),
          ...(isTreated
            ? { treatment: { over: "panel", skewness: 2, kurtosis: 3.5, winsorise: 2, logarithm: true } }
            : {}),
        },
      ),
      cells: rows.map((row, index) => [`U${index >> 1}`, String(2023 + (index % 2)), ...row]),
    }));
}

const header = ["unit", "year", "i0", "i1", "i2"];

function read({ definition, cells }: RandomCase): FlatFile {
  const rows = [header, ...cells].map((row, index) => ({ number: index + 1, cells: row }));
  const { file, problems } = readFlatFile(definition, rows);
  expect(problems).toEqual([]);
  return file;
}

const scoresIn = (random: RandomCase) => scoresOf(runComposite(random.definition, read(random)));
const rounded = (score: number | null) => (score === null ? null : Math.round(score * 1e6) / 1e6);

test("on bounded scales every score lies within 0 and 100, by whatever mean", () => {
  fc.assert(
    fc.property(randomCase(bounded), (random) => {
      for (const score of scoresIn(random)) {
        if (score !== null) expect(score >= 0 && score <= 100).toBe(true);
      }
    }),
    runs,
  );
});

test("an index lies between its lowest and its highest indicator", () => {
  fc.assert(
    fc.property(randomCase(fc.oneof(bounded, unbounded)), (random) => {
      const { normalized, aggregated } = runComposite(random.definition, read(random));
      for (const [row, score] of (aggregated.scores.at(-1) ?? []).entries()) {
        if (Number.isNaN(score)) continue;
        const parts = normalized.panel.columns
          .map((values) => values[row] as number)
          .filter((part) => !Number.isNaN(part));
        const slack = 1e-9 * Math.max(1, ...parts.map(Math.abs));
        expect(score >= Math.min(...parts) - slack && score <= Math.max(...parts) + slack).toBe(true);
      }
    }),
    runs,
  );
});

test("the order of the rows changes no score and no rank", () => {
  const cases = randomCase(fc.oneof(bounded, unbounded)).chain((random) =>
    fc.record({
      random: fc.constant(random),
      order: fc.shuffledSubarray([...random.cells.keys()], { minLength: random.cells.length }),
    }),
  );
  fc.assert(
    fc.property(cases, ({ random, order }) => {
      const shuffled = { ...random, cells: order.map((row) => random.cells[row] ?? []) };
      const scores = scoresIn(shuffled);
      const expected = scoresIn(random);
      for (const [index, row] of order.entries()) {
        expect(rounded(scores[index] ?? null)).toEqual(rounded(expected[row] ?? null));
      }
    }),
    runs,
  );
});

test("the order of the indicators changes no score", () => {
  fc.assert(
    fc.property(randomCase(bounded), (random) => {
      const children = random.definition.children.toReversed();
      const turned = { ...random, definition: { ...random.definition, children } };
      expect(scoresIn(turned).map(rounded)).toEqual(scoresIn(random).map(rounded));
    }),
    runs,
  );
});

/** Values with room between them, so that scaling them by a power of two is exact. */
const values = fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 1, maxLength: 12 });

test("in another unit of measurement a column has the same place on every scale that is made of it", () => {
  const scales = fc.oneof(
    bounded.filter(({ method }) => method !== "distance-to-target"),
    unbounded,
  );
  fc.assert(
    fc.property(values, direction, scales, fc.integer({ min: -20, max: 20 }), (column, way, rule, power) => {
      const other = normalizeValues(
        column.map((value) => value * 2 ** power),
        way,
        rule,
      );
      const own = normalizeValues(column, way, rule);
      expect(other.notice).toBe(own.notice);
      expect(other.values.map(roundScore)).toEqual(own.values.map(roundScore));
    }),
    runs,
  );
});

test("a better value is never placed below a worse one, and an equal one is placed beside it", () => {
  fc.assert(
    fc.property(values, direction, fc.oneof(bounded, unbounded), (column, way, rule) => {
      const { values: placed } = normalizeValues(column, way, rule);
      const sign = way === "higher-is-better" ? 1 : -1;
      for (const [one, value] of column.entries()) {
        for (const [other, second] of column.entries()) {
          if (Number.isNaN(placed[one]) || Number.isNaN(placed[other])) continue;
          const difference = (placed[one] as number) - (placed[other] as number);
          if (value === second) expect(difference === 0).toBe(true);
          else if (sign * (value - second) > 0) expect(difference).toBeGreaterThanOrEqual(0);
        }
      }
    }),
    runs,
  );
});

test("on a fixed scale a better value never lowers its unit's index, nor moves another's", () => {
  const fixed = { method: "goalposts", worst: 0, best: 1000 } as const;
  const cases = fc.record({
    aggregation: means,
    rows: fc.array(fc.tuple(fc.integer({ min: 0, max: 1000 }), fc.integer({ min: 0, max: 1000 })), {
      minLength: 1,
      maxLength: 6,
    }),
    gain: fc.integer({ min: 1, max: 500 }),
  });
  fc.assert(
    fc.property(cases, ({ aggregation, rows, gain }) => {
      const definition = composite(
        [column("i0", { normalization: fixed }), column("i1", { normalization: fixed, weight: 3 })],
        { aggregation },
      );
      const cellsOf = (first: number) =>
        rows.map(([a, b], row) => [`U${row}`, "2024", String(row === 0 ? a + first : a), String(b), ""]);
      const before = scoresIn({ definition, cells: cellsOf(0) });
      const after = scoresIn({ definition, cells: cellsOf(gain) });
      expect(after[0] as number).toBeGreaterThanOrEqual((before[0] as number) - 1e-9);
      expect(after.slice(1)).toEqual(before.slice(1));
    }),
    runs,
  );
});

test("of the generalised means a higher order never gives less", () => {
  const orders = fc.tuple(
    fc.double({ min: -20, max: 20, noNaN: true }),
    fc.double({ min: -20, max: 20, noNaN: true }),
  );
  const scores = fc.array(fc.double({ min: 0, max: 100, noNaN: true }), { minLength: 1, maxLength: 5 });
  fc.assert(
    fc.property(orders, scores, (pair, row) => {
      const [low = 0, high = 0] = pair.toSorted((a, b) => a - b);
      const indexOf = (order: number) => {
        const definition = composite(
          row.map((_, place) => column(`i${place}`)),
          {
            aggregation: { method: "generalised-mean", order },
          },
        );
        const rows = [
          ["unit", "year", ...row.map((_, place) => `i${place}`)],
          ["X", "2024", ...row.map(String)],
        ].map((cells, index) => ({ number: index + 1, cells }));
        return scoresOf(runComposite(definition, readFlatFile(definition, rows).file))[0] as number;
      };
      expect(indexOf(low)).toBeLessThanOrEqual(indexOf(high) + 1e-6);
    }),
    runs,
  );
});
