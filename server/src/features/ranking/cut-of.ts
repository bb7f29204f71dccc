import type { RankingQuery } from "@marsad/shared/schemas";
import { AppError } from "../../errors.ts";
import type { StoredCut } from "../../results/stored-cut.ts";

/**
 * The services that a query is about. @throws AppError `one-cut-only` for a segment and a channel at once: no score is stored
 * over both, and reading computes none.
 */
export function cutOf({ segment, channel }: Pick<RankingQuery, "segment" | "channel">): StoredCut {
  if (segment !== undefined && channel !== undefined) {
    throw new AppError(400, "one-cut-only", "A ranking is over one segment or one channel.", {
      detail:
        "Ask for a segment or for a channel, not for both: no score is stored over the services that are in both.",
    });
  }
  if (segment !== undefined) return `segment:${segment}`;
  return channel === undefined ? "all" : `channel:${channel}`;
}
