import type { EntitySummary, Names, SearchMatch } from "@marsad/shared/schemas";
import { foldText } from "@marsad/shared/search";
import type { Database } from "../../db/database.ts";
import { services } from "../../db/schema/index.ts";
import { asc, eq } from "../../db/sql.ts";
import { readEntities } from "../../results/read-entities.ts";

/** What is found by its code or by a name; both are folded once, when they are read. */
export interface Findable {
  readonly match: SearchMatch;
  readonly texts: readonly string[];
}

/** Every entity of a programme and every service of each, entities first, by code. */
export async function readNames(db: Database, programme: string): Promise<readonly Findable[]> {
  const entities = await readEntities(db, programme);
  const byCode = new Map(entities.map((entity) => [entity.code, entity]));
  const rows = await db
    .select({ entity: services.entity, code: services.code, names: services.names })
    .from(services)
    .where(eq(services.programme, programme))
    .orderBy(asc(services.entity), asc(services.code));
  return [
    ...entities.map((entity) => findable(entity, null)),
    ...rows.flatMap(({ entity: code, ...service }) => {
      const entity = byCode.get(code);
      return entity === undefined ? [] : [findable(entity, service)];
    }),
  ];
}

function findable(
  entity: EntitySummary,
  service: { readonly code: string; readonly names: Names } | null,
): Findable {
  const { code, names } = service ?? entity;
  return { match: { entity, service }, texts: [code, ...Object.values(names)].map(foldText) };
}
