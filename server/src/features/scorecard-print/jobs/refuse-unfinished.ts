import type { ScorecardJob } from "@marsad/shared/schemas";
import { AppError, Conflict } from "../../../errors.ts";

/**
 * The file of a job, which is there.
 *
 * @throws Conflict `scorecards-not-ready` while there is none yet, or none to come; 404 `scorecards-elsewhere` where the
 * ZIP of a finished job does not lie with this server.
 */
export function refuseUnfinished<File>({ state, done, total }: ScorecardJob, file: File | null): File {
  if (state !== "done") {
    throw new Conflict("scorecards-not-ready", "There is no ZIP of this job.", {
      detail:
        state === "running" ? `${done} of ${total} are printed.` : `The job has ${state}: start it anew.`,
    });
  }
  if (file === null) {
    throw new AppError(404, "scorecards-elsewhere", "The ZIP of this job is not on this server.", {
      detail:
        "Another server made it, or it was removed. Servers on one database need one MARSAD_DATA to share it.",
    });
  }
  return file;
}
