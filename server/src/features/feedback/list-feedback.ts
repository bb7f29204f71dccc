import type { Feedback, FeedbackList, FeedbackQuery } from "@marsad/shared/schemas";
import type { Actor } from "../../actor.ts";
import { authorise } from "../../authorise.ts";
import type { Database } from "../../db/database.ts";
import { feedback } from "../../db/schema/index.ts";
import { and, desc, eq, type InferSelectModel, lt, or, type SQL, sql } from "../../db/sql.ts";
import { matchFeedback } from "./match-feedback.ts";

const pageSize = 50;
const mostPages = 100;

/**
 * What readers answered, the newest first, and how many answered what of each page, whichever is asked for; `cursor` is the
 * `next` of the list before.
 */
export async function listFeedback(
  db: Database,
  actor: Actor,
  { cursor, page, ...others }: FeedbackQuery,
): Promise<FeedbackList> {
  authorise(actor, { role: "administrator" });
  const asked = matchFeedback(page === undefined ? others : { ...others, page });
  const rows = await db
    .select()
    .from(feedback)
    .where(and(asked, olderThan(cursor)))
    .orderBy(desc(feedback.givenAt), desc(feedback.id))
    .limit(pageSize + 1);
  const pages = await db
    .select({ page: feedback.page, ...counts() })
    .from(feedback)
    .where(matchFeedback(others))
    .groupBy(feedback.page)
    .orderBy(desc(sql`count(*)`), feedback.page)
    .limit(mostPages);
  const [all = { useful: 0, notUseful: 0 }] = await db.select(counts()).from(feedback).where(asked);
  const last = rows[pageSize - 1];
  return {
    ...all,
    pages,
    feedback: rows.slice(0, pageSize).map(toFeedback),
    next: rows.length > pageSize && last !== undefined ? `${last.givenAt.getTime()}.${last.id}` : null,
  };
}

export function toFeedback({ givenAt, ...row }: InferSelectModel<typeof feedback>): Feedback {
  return { ...row, givenAt: givenAt.toISOString() };
}

const counts = () => ({
  useful: sql<number>`(count(*) filter (where ${feedback.useful}))::integer`,
  notUseful: sql<number>`(count(*) filter (where not ${feedback.useful}))::integer`,
});

/** What does not name a place in the list begins it anew. */
function olderThan(cursor: string | undefined): SQL | undefined {
  const [, milliseconds, id] = /^(\d{1,15})\.([0-9a-f-]{36})$/.exec(cursor ?? "") ?? [];
  if (milliseconds === undefined || id === undefined) return undefined;
  const givenAt = new Date(Number(milliseconds));
  return or(lt(feedback.givenAt, givenAt), and(eq(feedback.givenAt, givenAt), lt(feedback.id, id)));
}
