import { type Answers, findAnswers } from "@marsad/shared/methodology";
import type { MethodologyDefinition } from "@marsad/shared/schemas";
import { compileMethodology, translateFacts } from "@marsad/shared/scoring";
import type { Database } from "../../db/database.ts";
import { assessments } from "../../db/schema/index.ts";
import { and, eq } from "../../db/sql.ts";
import { Conflict } from "../../errors.ts";
import type { AssessmentFacts, ScoringContext } from "./judge-entities.ts";

/** The facts of a period as another version than its own asks for them. */
export interface FactsUnder {
  /** Scores by the other version. */
  readonly context: ScoringContext;
  readonly facts: readonly AssessmentFacts[];
  /** Indicators of the other version that the values do not answer; they were not measured. */
  readonly unanswered: Answers["unanswered"];
}

/**
 * Reads what was reported in a period, of one entity where it is named, in the order of another version.
 *
 * @throws Conflict `scores-published-elsewhere` where the other version does not score
 */
export async function readFactsUnder(
  db: Database,
  context: ScoringContext,
  definition: MethodologyDefinition,
  entity?: string,
): Promise<FactsUnder> {
  if (definition.scoring !== "computed") {
    throw new Conflict("scores-published-elsewhere", "The scores of this programme are published elsewhere.");
  }
  const { places, unanswered } = findAnswers(context.compiled.methodology, definition);
  const rows = await db
    .select()
    .from(assessments)
    .where(
      and(
        eq(assessments.programme, context.programme),
        eq(assessments.period, context.period),
        entity === undefined ? undefined : eq(assessments.entity, entity),
      ),
    );
  return {
    context: { ...context, compiled: compileMethodology(definition) },
    facts: rows.map((row) => ({ ...row, ...translateFacts(row, places) })),
    unanswered,
  };
}
