import type { Database } from "../../db/database.ts";
import type { Printer } from "../../printing/printer.ts";
import { readEntity } from "../../results/read-entities.ts";
import { readProgramme } from "../../results/read-programme.ts";
import { readTimeline } from "../../results/read-timeline.ts";
import { periodIn } from "../../results/timeline.ts";
import { type PrintedScorecard, scorecardPage } from "./scorecard-page.ts";

/**
 * The scorecard of an entity as PDF, two pages of A4. One without a score is printed too, and says why it has none.
 *
 * @throws NotFound for an unknown programme, entity or period; what `Printer.print` throws.
 */
export async function printScorecard(
  db: Database,
  printer: Printer,
  scorecard: PrintedScorecard,
  origin: string,
): Promise<Buffer> {
  const programme = await readProgramme(db, scorecard.programme);
  await readEntity(db, programme.code, scorecard.entity);
  periodIn(await readTimeline(db, programme), scorecard.period);
  return printer.print(scorecardPage(scorecard, origin));
}
