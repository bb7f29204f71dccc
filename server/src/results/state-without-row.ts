import type { ScoreState } from "@marsad/shared/schemas";
import type { TimelinePeriod } from "./timeline.ts";

/** Why an entity without a row in a period has no score there. */
export function stateWithoutRow({ isMeasured }: TimelinePeriod): ScoreState {
  return isMeasured ? "not-expected" : "not-measured";
}
