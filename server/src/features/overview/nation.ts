import type { NationPoint, ServiceCounts } from "@marsad/shared/schemas";
import { benchmarkAt } from "@marsad/shared/scoring";
import type { ProgrammeHead } from "../../results/read-programme.ts";
import { noServices } from "../../results/standing.ts";
import type { TimelinePeriod } from "../../results/timeline.ts";

/** The nation in one period, wherever its score comes from. */
export interface Nation extends NationPoint {
  readonly meetsBenchmark: boolean | null;
  /** 0–1; null for a published figure. */
  readonly coverage: number | null;
  readonly services: ServiceCounts;
  /** Entities at each level, in the methodology's order; empty where nothing is known. */
  readonly levelCounts: readonly number[];
  /** By indicator: points that it costs the nation (null where no entity counts it), and entities that lose by it. */
  readonly lost: readonly (number | null)[];
  readonly losing: readonly number[];
}

/** The nation in a period of which nothing is stored. */
export function unknownNation(
  { benchmark, series }: ProgrammeHead,
  { code, methodology, isMeasured }: TimelinePeriod,
): Nation {
  const state = series === null ? "not-reported" : "not-recovered";
  return {
    period: code,
    score: null,
    state: isMeasured ? state : "not-measured",
    methodology,
    benchmark: benchmarkAt(benchmark, code, null),
    median: null,
    lowerQuartile: null,
    entities: { total: 0, scored: 0, meeting: 0 },
    meetsBenchmark: null,
    coverage: null,
    services: noServices,
    levelCounts: [],
    lost: [],
    losing: [],
  };
}

/** The nation as a point of its trend. */
export function toNationPoint({
  period,
  score,
  state,
  methodology,
  benchmark,
  median,
  lowerQuartile,
  entities,
  source,
}: Nation): NationPoint {
  const point = { period, score, state, methodology, benchmark, median, lowerQuartile, entities };
  return source === undefined ? point : { ...point, source };
}
