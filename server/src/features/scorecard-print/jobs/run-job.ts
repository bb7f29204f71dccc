import type { PrintProblem } from "@marsad/shared/schemas";
import type { Database } from "../../../db/database.ts";
import { scorecardJobs } from "../../../db/schema/index.ts";
import { and, eq, sql } from "../../../db/sql.ts";
import { AppError } from "../../../errors.ts";
import type { Printer } from "../../../printing/printer.ts";
import { scorecardPage } from "../scorecard-page.ts";
import { entityFileName, type JobEntity } from "./job-entity.ts";
import { openZip } from "./job-files.ts";
import type { JobRow } from "./job-row.ts";

/** ms between two signs of life, well below the silence after which a job counts as abandoned. */
const beat = 15_000;

export interface JobWork {
  readonly job: JobRow;
  readonly entities: readonly JobEntity[];
  /** How readers reach us; stands on the paper. */
  readonly origin: string;
}

export interface JobMeans {
  readonly printer: Printer;
  readonly folder: string;
  /** Aborted when the server is to stop. */
  readonly signal: AbortSignal;
}

/**
 * Prints scorecards one after the other into a ZIP, and notes how far it is. One that cannot be printed is noted and
 * left out; where none could, the job has failed.
 */
export async function runJob(
  db: Database,
  { job, entities, origin }: JobWork,
  means: JobMeans,
): Promise<void> {
  const { printer, folder, signal } = means;
  const note = (change: Partial<JobRow>) =>
    db
      .update(scorecardJobs)
      .set({ ...change, beatAt: sql`now()`, ...(change.state && { finishedAt: sql`now()` }) })
      .where(
        and(
          eq(scorecardJobs.programme, job.programme),
          eq(scorecardJobs.id, job.id),
          eq(scorecardJobs.state, "running"),
        ),
      );
  // One that is not heard of is called stopped by whoever looks; the next one is heard of again.
  const timer = setInterval(() => note({}).catch(() => undefined), beat);
  const zip = await openZip(folder, job.id);
  try {
    const problems: PrintProblem[] = [];
    for (const [place, entity] of entities.entries()) {
      signal.throwIfAborted();
      try {
        const page = scorecardPage({ ...job, entity: entity.code }, origin);
        zip.add(entityFileName(entity, job.language), await printer.print(page, { isPatient: true }));
      } catch (error) {
        signal.throwIfAborted();
        problems.push(toProblem(entity.code, error));
      }
      await note({ done: place + 1, problems });
    }
    const hasFailed = problems.length === entities.length;
    await (hasFailed ? zip.discard() : zip.finish());
    await note({ state: hasFailed ? "failed" : "done" });
  } catch (error) {
    await zip.discard();
    await note({ state: signal.aborted ? "stopped" : "failed" });
    if (!signal.aborted) throw error;
  } finally {
    clearInterval(timer);
  }
}

function toProblem(entity: string, error: unknown): PrintProblem {
  if (error instanceof AppError) return { entity, code: error.code, title: error.message };
  return { entity, code: "internal", title: "Something went wrong on our side." };
}
