import type { EntitySummary } from "@marsad/shared/schemas";
import type { Standing } from "../../results/standing.ts";

/** A ranked entity, before its row is filled in. */
export interface RankingEntry {
  readonly entity: EntitySummary;
  readonly standing: Standing & { readonly score: number; readonly rank: number };
  /** Where it stood in the previous period of the same methodology; null where it did not, or that was not read. */
  readonly before: Standing | null;
}
