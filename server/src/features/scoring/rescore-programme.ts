import type { Database } from "../../db/database.ts";
import { assessments } from "../../db/schema/index.ts";
import { and, asc, eq } from "../../db/sql.ts";
import { judgeBeside } from "./judge-beside.ts";
import { judgeEntities } from "./judge-entities.ts";
import { rankPeriod } from "./rank-period.ts";
import { readScoringContext } from "./read-scoring-context.ts";
import { encodeJudgement, writeJudgement } from "./write-judgement.ts";

/**
 * Judges every period of a programme again from the facts that are stored: after a change of the benchmark, or of the
 * kind, sector or region of an entity. Give it an open transaction.
 */
export async function rescoreProgramme(db: Database, programme: string): Promise<void> {
  const withFacts = await db
    .selectDistinct({ period: assessments.period })
    .from(assessments)
    .where(eq(assessments.programme, programme))
    .orderBy(asc(assessments.period));
  for (const { period } of withFacts) {
    const context = await readScoringContext(db, programme, period);
    const facts = await db
      .select()
      .from(assessments)
      .where(and(eq(assessments.programme, programme), eq(assessments.period, period)));
    const judged = new Set(facts.map(({ entity }) => entity));
    await writeJudgement(db, context, encodeJudgement(judgeEntities(context, facts)), judged);
    await rankPeriod(db, context);
    await judgeBeside(db, context);
  }
}
