import type { MethodologyDefinition } from "@marsad/shared/schemas";
import type { Database } from "../../db/database.ts";
import {
  entityScores,
  methodologies,
  rescorings,
  rollupScores,
  serviceScores,
} from "../../db/schema/index.ts";
import { and, eq } from "../../db/sql.ts";
import { judgeEntities, type ScoringContext } from "./judge-entities.ts";
import { rankPeriod } from "./rank-period.ts";
import { readFactsUnder } from "./read-facts-under.ts";
import { encodeJudgement, writeJudgement } from "./write-judgement.ts";

/**
 * Judges a period again by every version that it is scored by beside its own, so that those results are always of the same
 * facts as the official one; a period without facts is scored by its own alone again. Give it an open transaction.
 */
export async function judgeBeside(tx: Database, context: ScoringContext): Promise<void> {
  const { programme, period } = context;
  const rows = await tx
    .select({ definition: methodologies.definition })
    .from(rescorings)
    .innerJoin(
      methodologies,
      and(
        eq(methodologies.programme, rescorings.programme),
        eq(methodologies.version, rescorings.methodology),
      ),
    )
    .where(and(eq(rescorings.programme, programme), eq(rescorings.period, period)));
  for (const { definition } of rows) {
    const isJudged = await judgeUnder(tx, context, definition);
    if (!isJudged) await forgetRescoring(tx, context, definition.version);
  }
}

/**
 * Writes the judgement of a period by another version than its own beside the official one. Resolves to whether there were any
 * facts to judge. Give it an open transaction.
 */
export async function judgeUnder(
  tx: Database,
  official: ScoringContext,
  definition: MethodologyDefinition,
): Promise<boolean> {
  const { context, facts } = await readFactsUnder(tx, official, definition);
  await clearJudgement(tx, context, definition.version);
  await writeJudgement(tx, context, encodeJudgement(judgeEntities(context, facts)), new Set());
  await rankPeriod(tx, context);
  return facts.length > 0;
}

/** Removes a version that a period is scored by beside its own, with all that it judged. */
export async function forgetRescoring(
  tx: Database,
  context: Pick<ScoringContext, "programme" | "period">,
  version: string,
): Promise<void> {
  await clearJudgement(tx, context, version);
  await tx
    .delete(rescorings)
    .where(
      and(
        eq(rescorings.programme, context.programme),
        eq(rescorings.period, context.period),
        eq(rescorings.methodology, version),
      ),
    );
}

async function clearJudgement(
  tx: Database,
  { programme, period }: Pick<ScoringContext, "programme" | "period">,
  version: string,
): Promise<void> {
  for (const table of [serviceScores, entityScores, rollupScores]) {
    await tx
      .delete(table)
      .where(and(eq(table.programme, programme), eq(table.methodology, version), eq(table.period, period)));
  }
}
