import type { Database } from "../../db/database.ts";
import { NotFound } from "../../errors.ts";
import { judgeRanked, type RankedPeriod } from "../scoring/judge-ranked.ts";
import { readFactsUnder } from "../scoring/read-facts-under.ts";
import { readScoringContext } from "../scoring/read-scoring-context.ts";
import type { Rules } from "./read-link.ts";

/** A period as a version judges it, written nowhere. */
export interface JudgedPeriod extends RankedPeriod {
  /** Whether the version is the period's own. */
  readonly official: boolean;
}

/**
 * Scores the facts of a period by a version, of one entity where it is named; by the period's own, that is the official result.
 *
 * @throws NotFound; Conflict `scores-published-elsewhere`
 */
export async function judgeUnder(
  db: Database,
  {
    programme,
    rules,
    entity,
  }: { readonly programme: string; readonly rules: Rules; readonly entity?: string },
  { period, version }: { readonly period: string; readonly version: string },
): Promise<JudgedPeriod> {
  const own = await readScoringContext(db, programme, period);
  const definition = rules.get(version);
  if (definition === undefined) throw new NotFound("methodology", version);
  const { context, facts } = await readFactsUnder(db, own, definition, entity);
  return { ...judgeRanked(context, facts), official: own.compiled.methodology.version === version };
}
