import type { FeedbackFilter } from "@marsad/shared/schemas";
import { feedback } from "../../db/schema/index.ts";
import { and, eq, gte, lt, type SQL } from "../../db/sql.ts";

const dayLength = 24 * 60 * 60 * 1000;

/** The condition that a filter is; undefined where it asks for all. */
export function matchFeedback({ page, useful, from, to }: FeedbackFilter): SQL | undefined {
  return and(
    page === undefined ? undefined : eq(feedback.page, page),
    useful === undefined ? undefined : eq(feedback.useful, useful),
    from === undefined ? undefined : gte(feedback.givenAt, new Date(from)),
    to === undefined ? undefined : lt(feedback.givenAt, new Date(Date.parse(to) + dayLength)),
  );
}
