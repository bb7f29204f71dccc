import type { BesidePoint } from "@marsad/shared/schemas";
import { changeOf } from "../../results/change-of.ts";
import type { Standing } from "../../results/standing.ts";
import { stateWithoutRow } from "../../results/state-without-row.ts";
import type { TimelinePeriod } from "../../results/timeline.ts";
import { comparedWith } from "./read-sort-numbers.ts";

/** Where one entity stands in each of the periods side by side, from its standings by period. */
export function toBeside(
  periods: readonly TimelinePeriod[],
  standings: ReadonlyMap<string, Standing>,
): BesidePoint[] {
  return periods.map((period) => {
    const standing = standings.get(period.code);
    const before = comparedWith(periods, period);
    const earlier = before === null ? undefined : standings.get(before.code);
    return {
      period: period.code,
      score: standing?.score ?? null,
      state: standing?.state ?? stateWithoutRow(period),
      rank: standing?.rank ?? null,
      meetsBenchmark: standing?.meetsBenchmark ?? null,
      scoreChange: changeOf(standing?.score, earlier?.score),
      rankChange: changeOf(earlier?.rank, standing?.rank),
    };
  });
}
