import type { Programme } from "@marsad/shared/schemas";
import type { Database } from "../../db/database.ts";
import { omitNulls } from "../../db/omit-nulls.ts";
import { readResultPeriods } from "../../db/read-result-periods.ts";
import { entities, periods, programmes, services } from "../../db/schema/index.ts";
import { count, eq, sql } from "../../db/sql.ts";
import { type LanguageCount, rankLanguages } from "./rank-languages.ts";

interface EntityLanguage extends LanguageCount {
  readonly programme: string;
}

/** Every programme in the order of their codes, or the one with `code` alone; none where that is not known. */
export async function readProgrammes(db: Database, code?: string): Promise<Programme[]> {
  const rows = await db
    .select()
    .from(programmes)
    .where(code === undefined ? undefined : eq(programmes.code, code))
    .orderBy(programmes.code);
  const results = await readResultPeriods(db, code);
  const periodCounts = await countRows(db, periods, code);
  const entityCounts = await countRows(db, entities, code);
  const serviceCounts = await countRows(db, services, code);
  const languages = await readEntityLanguages(db, code);
  return rows.map(({ updatedAt, ...row }) => ({
    ...omitNulls(row),
    languages: rankLanguages(
      row,
      languages.filter(({ programme }) => programme === row.code),
    ),
    latestPeriod: results.find(({ programme }) => programme === row.code)?.code ?? null,
    counts: {
      periods: periodCounts.get(row.code) ?? 0,
      entities: entityCounts.get(row.code) ?? 0,
      services: serviceCounts.get(row.code) ?? 0,
    },
    updatedAt: updatedAt.toISOString(),
  }));
}

async function countRows(
  db: Database,
  table: typeof periods | typeof entities | typeof services,
  code: string | undefined,
): Promise<Map<string, number>> {
  const rows = await db
    .select({ programme: table.programme, rows: count() })
    .from(table)
    .where(code === undefined ? undefined : eq(table.programme, code))
    .groupBy(table.programme);
  return new Map(rows.map((row) => [row.programme, row.rows]));
}

/** How many entities of each programme have a name in each language. */
function readEntityLanguages(db: Database, code: string | undefined): Promise<EntityLanguage[]> {
  const language = sql<string>`jsonb_object_keys(${entities.names})`;
  return db
    .select({ programme: entities.programme, language, names: count() })
    .from(entities)
    .where(code === undefined ? undefined : eq(entities.programme, code))
    .groupBy(entities.programme, language);
}
