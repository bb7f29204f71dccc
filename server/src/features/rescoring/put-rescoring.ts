import { findAnswers } from "@marsad/shared/methodology";
import type { MethodologyDefinition } from "@marsad/shared/schemas";
import type { Actor } from "../../actor.ts";
import { authorise } from "../../authorise.ts";
import type { Database } from "../../db/database.ts";
import { lockProgramme } from "../../db/lock-programme.ts";
import { rescorings } from "../../db/schema/index.ts";
import { and, eq } from "../../db/sql.ts";
import { touchProgramme } from "../../db/touch-programme.ts";
import { Conflict } from "../../errors.ts";
import { readMethodology } from "../../results/read-methodology.ts";
import { judgeUnder } from "../scoring/judge-beside.ts";
import type { ScoringContext } from "../scoring/judge-entities.ts";
import { readScoringContext } from "../scoring/read-scoring-context.ts";

/** Which period shall be scored by which version beside its own, who says so and when. */
export interface RescoringWrite {
  readonly programme: string;
  readonly period: string;
  readonly version: string;
  readonly actor: Actor;
  readonly now: Date;
}

/**
 * Scores a period by another published version, beside its own result, which stays what it is. From then on that result
 * follows the facts as the official one does. Resolves to whether it is new; once more changes nothing.
 *
 * @throws Forbidden; NotFound; Conflict `methodology-is-official` for the period's own version, `values-do-not-allow` where
 * the version asks what the period does not know, `period-without-values`, `scores-published-elsewhere`
 */
export function putRescoring(
  db: Database,
  { programme, period, version, actor, now }: RescoringWrite,
): Promise<boolean> {
  authorise(actor, { role: "programme", programme });
  return db.transaction(async (tx) => {
    await lockProgramme(tx, programme);
    const context = await readScoringContext(tx, programme, period);
    const definition = await readMethodology(tx, programme, version);
    refuseOfficial(context, version);
    refuseUnanswered(context, definition);
    const [standing] = await tx
      .select()
      .from(rescorings)
      .where(
        and(
          eq(rescorings.programme, programme),
          eq(rescorings.period, period),
          eq(rescorings.methodology, version),
        ),
      );
    if (standing !== undefined) return false;
    await tx.insert(rescorings).values({ programme, period, methodology: version, rescoredAt: now });
    if (!(await judgeUnder(tx, context, definition))) {
      throw new Conflict("period-without-values", "The period holds no values that could be scored.");
    }
    await touchProgramme(tx, programme, now);
    return true;
  });
}

function refuseOfficial({ period, compiled }: ScoringContext, version: string): void {
  if (compiled.methodology.version !== version) return;
  throw new Conflict("methodology-is-official", "The period is scored by this version already.", {
    detail: `${version} is the version of ${period}: its result is the official one.`,
  });
}

function refuseUnanswered(
  { period, compiled: { methodology } }: ScoringContext,
  definition: MethodologyDefinition,
): void {
  const { unanswered } = findAnswers(methodology, definition);
  if (definition.scoring === "computed" && unanswered.length === 0) return;
  throw new Conflict("values-do-not-allow", "The values of the period do not allow this version.", {
    detail: `${period} was asked by ${methodology.version}, to which ${listReasons(unanswered)}.`,
    members: { unanswered },
  });
}

function listReasons(unanswered: ReturnType<typeof findAnswers>["unanswered"]): string {
  if (unanswered.length === 0) return "the other version gives no rules to score by";
  return unanswered.map(({ code, reason }) => `${code} is ${reason}`).join(", ");
}
