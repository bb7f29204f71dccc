import { comparePeriods } from "../periods/compare-periods.ts";
import type { Benchmark } from "./meets-benchmark.ts";

/** One stretch of a benchmark: from `validFrom` on (always, when left out), for `entityKinds` (all, when left out). */
export interface BenchmarkStretch extends Benchmark {
  readonly validFrom?: string;
  readonly entityKinds?: readonly string[];
}

/**
 * The benchmark that holds in `period` for entities of `kind`, or for a mixed group (`null`). A stretch for the kind
 * goes before one for all; among those the latest that has begun.
 *
 * @throws RangeError when no stretch covers the period.
 */
export function benchmarkAt(
  stretches: readonly BenchmarkStretch[],
  period: string,
  kind: string | null,
): Benchmark {
  const begun = stretches
    .filter(({ validFrom }) => validFrom === undefined || comparePeriods(validFrom, period) <= 0)
    .toSorted(compareStarts);
  const own = begun.findLast(({ entityKinds }) => kind !== null && entityKinds?.includes(kind));
  const stretch = own ?? begun.findLast(({ entityKinds }) => entityKinds === undefined);
  if (stretch === undefined) throw new RangeError(`no benchmark holds in ${period}`);
  return { value: stretch.value, comparator: stretch.comparator };
}

/** A stretch without a start holds from the beginning, so it comes first. */
function compareStarts(a: BenchmarkStretch, b: BenchmarkStretch): number {
  if (a.validFrom === undefined || b.validFrom === undefined) {
    return Number(a.validFrom !== undefined) - Number(b.validFrom !== undefined);
  }
  return comparePeriods(a.validFrom, b.validFrom);
}
