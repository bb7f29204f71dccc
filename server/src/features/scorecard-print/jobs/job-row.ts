import type { ScorecardJob } from "@marsad/shared/schemas";
import { addHours } from "date-fns/addHours";
import { scorecardJobs } from "../../../db/schema/index.ts";
import { type InferSelectModel, sql } from "../../../db/sql.ts";

export type JobRow = InferSelectModel<typeof scorecardJobs>;

/** Hours that a finished job and its ZIP are kept. */
export const hoursKept = 24;

/** Seconds after its last sign of life when a job that is called running is not. */
const silence = 60;

/** A job whose server ended without a word. */
export const isAbandoned = sql<boolean>`(${scorecardJobs.state} = 'running' and ${scorecardJobs.beatAt} < now() - make_interval(secs => ${silence}))`;

/** Its message; `revision` is the programme's now. */
export function toJob(row: JobRow, revision: number): ScorecardJob {
  const { id, programme, period, language, state, total, done, problems } = row;
  const expires = state === "done" && row.finishedAt !== null ? addHours(row.finishedAt, hoursKept) : null;
  return {
    id,
    programme,
    period,
    language,
    state,
    total,
    done,
    problems,
    isCurrent: row.revision === revision,
    createdAt: row.createdAt.toISOString(),
    finishedAt: row.finishedAt?.toISOString() ?? null,
    expiresAt: expires?.toISOString() ?? null,
  };
}
