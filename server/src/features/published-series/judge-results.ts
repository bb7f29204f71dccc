import type { PublishedSeriesInput } from "@marsad/shared/schemas";
import { levelOf, rankScores } from "@marsad/shared/scoring";

type Point = PublishedSeriesInput["points"][number];

/** A band of a level scale, from its lower bound on. */
interface Band {
  readonly code: string;
  readonly from: number;
}

/** A published result with the place it takes. */
export interface JudgedPoint {
  readonly point: Point;
  /** Among the entities that are published in the period, the highest first; null for the nation and without a value. */
  readonly rank: number | null;
  /** Code of the band it lies in; null without a value. */
  readonly level: string | null;
}

/** Ranks results within each period and places them on its level scale; `levels` are those of a period's methodology. */
export function judgeResults(
  points: readonly Point[],
  levels: ReadonlyMap<string, readonly Band[]>,
): JudgedPoint[] {
  const byPeriod = Map.groupBy(points, ({ period }) => period);
  return [...byPeriod].flatMap(([period, published]) => {
    const ranks = rankScores(published.map(({ entity, value }) => (entity === undefined ? null : value)));
    const bands = levels.get(period) ?? [];
    return published.map((point, index) => ({
      point,
      rank: ranks[index] ?? null,
      level: point.value === null || bands.length === 0 ? null : levelOf(point.value, bands).code,
    }));
  });
}
