import type { CompositeRun } from "@marsad/shared/composite";
import { comparePeriods } from "@marsad/shared/periods";

/** One row of the ranking. */
export interface UnitStanding {
  readonly unit: string;
  /** Blank where there is but one. */
  readonly period: string;
  readonly rank: number | null;
  readonly score: number | null;
  /** By how many places and points it stands higher than before; `null` where it did not stand. */
  readonly rankChange: number | null;
  readonly scoreChange: number | null;
}

/** The ranking, the last period first, each row beside where the definition that was begun with puts it. */
export function listStandings(run: CompositeRun, before: CompositeRun | null): UnitStanding[] {
  const earlier = new Map((before === null ? [] : placesOf(before)).map((place) => [keyOf(place), place]));
  return placesOf(run)
    .map((place) => {
      const then = earlier.get(keyOf(place));
      return {
        ...place,
        rankChange: difference(then?.rank, place.rank),
        scoreChange: difference(place.score, then?.score),
      };
    })
    .toSorted(
      (one, other) =>
        comparePeriods(other.period, one.period) ||
        (one.rank ?? Number.MAX_SAFE_INTEGER) - (other.rank ?? Number.MAX_SAFE_INTEGER),
    );
}

interface Place {
  readonly unit: string;
  readonly period: string;
  readonly rank: number | null;
  readonly score: number | null;
}

function placesOf({ normalized: { panel }, aggregated }: CompositeRun): Place[] {
  const index = aggregated.scores.at(-1);
  return panel.units.map((unit, row) => {
    const score = index?.[row] ?? Number.NaN;
    return {
      unit,
      period: panel.periods[row] ?? "",
      rank: aggregated.ranks[row] ?? null,
      score: Number.isNaN(score) ? null : score,
    };
  });
}

const keyOf = ({ unit, period }: Place) => JSON.stringify([unit, period]);

function difference(one: number | null | undefined, other: number | null | undefined): number | null {
  return typeof one === "number" && typeof other === "number" ? one - other : null;
}
