import type { EntitySummary, Population } from "@marsad/shared/schemas";
import type { Database } from "../../db/database.ts";
import { entities } from "../../db/schema/index.ts";
import { asc, eq } from "../../db/sql.ts";

/** An entity with what the rules of peer groups look at. */
export interface ClassifiedEntity {
  readonly summary: EntitySummary;
  readonly known: Population | null;
  readonly kind: string;
  readonly region: string | null;
  readonly population: number | null;
}

/** The entities of a programme, by code. */
export async function readClassified(db: Database, programme: string): Promise<ClassifiedEntity[]> {
  const rows = await db
    .select({
      code: entities.code,
      names: entities.names,
      kind: entities.kind,
      sector: entities.sector,
      region: entities.region,
      population: entities.population,
    })
    .from(entities)
    .where(eq(entities.programme, programme))
    .orderBy(asc(entities.code));
  return rows.map(({ population, ...summary }) => ({
    summary,
    known: population,
    kind: summary.kind,
    region: summary.region,
    population: population?.people ?? null,
  }));
}
