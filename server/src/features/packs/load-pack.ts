import type { Changes, IngestionCounts, PackResult } from "@marsad/shared/schemas";
import type { Actor } from "../../actor.ts";
import { authorise } from "../../authorise.ts";
import type { Database } from "../../db/database.ts";
import { TransactionRollbackError } from "../../db/sql.ts";
import { putEntities } from "../entities/put-entities.ts";
import { ingestFiles } from "../ingestion/ingest-files.ts";
import { putMethodologies } from "../methodologies/put-methodologies.ts";
import { putPeriods } from "../periods/put-periods.ts";
import { putProgramme } from "../programmes/put-programme.ts";
import { putPublishedSeries } from "../published-series/put-published-series.ts";
import { putServices } from "../services/put-services.ts";
import type { Pack } from "./pack.ts";

/** How a pack is loaded. */
export interface PackLoad {
  /** Tells what would change, and changes nothing. */
  readonly dryRun: boolean;
  readonly now: Date;
}

/**
 * Loads a pack in one transaction, all of it or nothing, through the verbs that also serve the routes; administrators
 * only. What the pack does not name stays; loaded again, it changes nothing.
 *
 * @throws Forbidden; Conflict where it contradicts what stands; IngestionRefused for its values; what the verbs throw
 */
export async function loadPack(db: Database, pack: Pack, actor: Actor, load: PackLoad): Promise<PackResult> {
  authorise(actor, { role: "administrator" });
  let result: PackResult | undefined;
  try {
    await db.transaction(async (tx) => {
      result = await writePack(tx, pack, actor, load);
      if (load.dryRun) tx.rollback();
    });
  } catch (error) {
    if (!(error instanceof TransactionRollbackError)) throw error;
  }
  if (result === undefined) throw new Error("a pack was loaded without a result");
  return result;
}

async function writePack(
  tx: Database,
  pack: Pack,
  actor: Actor,
  { dryRun, now }: PackLoad,
): Promise<PackResult> {
  const common = { programme: pack.code, actor, now };
  const programmes = await putProgramme(tx, { code: pack.code, input: pack.programme, actor, now });
  const methodologies = await putMethodologies(tx, { ...common, definitions: pack.methodologies });
  const periods = await putPeriods(tx, { ...common, periods: pack.periods });
  const entities = await putEntities(tx, { ...common, entities: pack.entities });
  const services = await putServices(tx, { ...common, services: pack.services });
  const publishedScores = { created: 0, updated: 0, unchanged: 0 };
  for (const { code, input } of pack.publishedSeries) {
    const { points } = await putPublishedSeries(tx, { ...common, series: code, input });
    add(publishedScores, points);
  }
  const values = await ingestValues(tx, pack, actor, now);
  return {
    programme: pack.code,
    dryRun,
    programmes,
    methodologies,
    periods,
    entities,
    services,
    publishedScores,
    values,
  };
}

function add(sum: Changes, { created, updated, unchanged }: Changes): void {
  sum.created += created;
  sum.updated += updated;
  sum.unchanged += unchanged;
}

/** Also a dry run ingests, and is rolled back with the rest: its values may be of services that only the pack brings. */
async function ingestValues(tx: Database, pack: Pack, actor: Actor, now: Date): Promise<IngestionCounts> {
  if (pack.values.length === 0) return nothingIngested;
  const upload = { programme: pack.code, source: "csv", files: pack.values, dryRun: false, actor, now };
  return (await ingestFiles(tx, upload)).counts;
}

const nothingIngested: IngestionCounts = {
  rows: 0,
  cells: 0,
  added: 0,
  changed: 0,
  cleared: 0,
  unchanged: 0,
  assessments: 0,
  problems: 0,
  problemsByCode: {},
  wrongRows: 0,
};
