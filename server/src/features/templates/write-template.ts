import type { Language } from "@marsad/shared/words/value-words";
import type { Database } from "../../db/database.ts";
import { guideSheet } from "./guide-sheet.ts";
import { indicatorColumns } from "./indicator-columns.ts";
import { plainColumns } from "./plain-columns.ts";
import { readAssessedPeriod } from "./read-assessed-period.ts";
import type { StandingRequest } from "./read-standing-batches.ts";
import { readTemplateRows } from "./read-template-rows.ts";
import { refuseUnknownEntity } from "./refuse-unknown-entity.ts";
import { valuesSheet } from "./values-sheet.ts";
import { writeInThread } from "./write-in-thread.ts";

/**
 * The workbook that an entity fills in for a period, or that of all entities: a row for each service, a column for each
 * indicator, with what stands already and what stood before. Names are written as text, so that none becomes a formula.
 *
 * @throws NotFound for an unknown period or entity; Conflict where there is nothing to fill in, or too much.
 */
export async function writeTemplate(
  db: Database,
  { programme, period: code, entity }: StandingRequest,
  language: Language,
): Promise<Uint8Array> {
  const period = await readAssessedPeriod(db, programme, code);
  await refuseUnknownEntity(db, programme, entity);
  const { rows, earlier } = await readTemplateRows(db, period, entity);
  const { classifications, compiled } = period;
  const columns = [
    ...plainColumns({ period: code, classifications }, language),
    ...indicatorColumns(compiled.indicators, earlier, language),
  ];
  const { values, lists } = valuesSheet(columns, rows, language);
  return writeInThread([values, guideSheet(period, language), lists]);
}
