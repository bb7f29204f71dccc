import { expect, test } from "vitest";
import { estimateIndices } from "./estimate-indices.ts";

/**
 * Ishigami and Homma (1990), with a = 7 and b = 0.1 over (−π, π)³. Its indices are known: Saltelli and others, Sensitivity
 * Analysis in Practice (2004): first order 0.3139, 0.4424, 0; total 0.5576, 0.4424, 0.2437; variance 13.845.
 */
function ishigami(point: Float64Array): number {
  const [x = 0, y = 0, z = 0] = point.map((share) => Math.PI * (2 * share - 1));
  return Math.sin(x) + 7 * Math.sin(y) ** 2 + 0.1 * z ** 4 * Math.sin(x);
}

const estimate = (samples: number) =>
  estimateIndices({ seed: 1, samples, factors: [[0], [1], [2]], coordinates: 3, evaluate: ishigami });
const known = { firstOrder: [0.3139, 0.4424, 0], total: [0.5576, 0.4424, 0.2437] } as const;

test("estimateIndices finds the indices of the Ishigami function", () => {
  const { mean, variance, evaluations, factors } = estimate(16_384);
  expect(evaluations).toBe(16_384 * 5);
  expect(mean).toBeCloseTo(3.5, 1);
  expect(Math.abs(variance - 13.845)).toBeLessThan(0.3);
  factors.forEach(({ firstOrder, total }, place) => {
    expect(Math.abs(firstOrder.value - (known.firstOrder[place] ?? 0))).toBeLessThan(0.03);
    expect(Math.abs(total.value - (known.total[place] ?? 0))).toBeLessThan(0.03);
  });
});

test("its error holds the truth in about nine of ten cases, and shrinks with the samples", () => {
  let held = 0;
  for (let seed = 1; seed <= 20; seed++) {
    const { factors } = estimateIndices({
      ...{ seed, samples: 512, factors: [[0], [1], [2]], coordinates: 3 },
      evaluate: ishigami,
    });
    factors.forEach(({ total }, place) => {
      const truth = known.total[place] ?? 0;
      if (total.low <= truth && truth <= total.high) held++;
    });
  }
  expect(held / 60).toBeGreaterThan(0.8);
  const width = (samples: number) => {
    const total = estimate(samples).factors[0]?.total;
    return total === undefined ? 0 : total.high - total.low;
  };
  expect(width(8192)).toBeLessThan(width(512) / 2);
});

test("factors of several numbers are one: together the first and the third make what is left by the second", () => {
  const { factors } = estimateIndices({
    ...{ seed: 1, samples: 16_384, factors: [[0, 2], [1]], coordinates: 3 },
    evaluate: ishigami,
  });
  expect(Math.abs((factors[0]?.firstOrder.value ?? 0) - 0.5576)).toBeLessThan(0.03);
  expect(Math.abs((factors[0]?.total.value ?? 0) - 0.5576)).toBeLessThan(0.03);
});

test("a result that does not vary has no factors", () => {
  const { factors, mean, variance } = estimateIndices({
    ...{ seed: 1, samples: 4, factors: [[0]], coordinates: 1 },
    evaluate: () => 7,
  });
  expect([factors, mean, variance]).toEqual([[], 7, 0]);
});
