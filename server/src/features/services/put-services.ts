import type { Changes } from "@marsad/shared/schemas";
import type { Actor } from "../../actor.ts";
import { authorise } from "../../authorise.ts";
import { compareRows, countChanges } from "../../db/compare-rows.ts";
import type { Database } from "../../db/database.ts";
import { lockProgramme } from "../../db/lock-programme.ts";
import { entities, services } from "../../db/schema/index.ts";
import { and, eq, inArray } from "../../db/sql.ts";
import { touchProgramme } from "../../db/touch-programme.ts";
import { writeRows } from "../../db/write-rows.ts";
import { Refused } from "../../errors.ts";
import { checkService, type ServiceEntry } from "./check-service.ts";

/** Services as they shall be, who says so and when. */
export interface ServicesWrite {
  readonly programme: string;
  readonly services: readonly ServiceEntry[];
  readonly actor: Actor;
  readonly now: Date;
}

type Row = typeof services.$inferSelect;

/**
 * Creates services or makes them what the list says; those it does not name stay. What a service was when it was
 * assessed stays with the assessment, so no score moves.
 *
 * @throws Forbidden, for a service of an entity that the key does not reach; NotFound; Refused `invalid-service`
 */
export function putServices(
  db: Database,
  { programme, services: entries, actor, now }: ServicesWrite,
): Promise<Changes> {
  const owners = [...new Set(entries.map(({ entity }) => entity))];
  for (const entity of owners) authorise(actor, { role: "entity", programme, entity });
  return db.transaction(async (tx) => {
    const { classifications } = await lockProgramme(tx, programme);
    const known = { classifications, entities: await readEntityCodes(tx, programme) };
    const problems = entries.flatMap((entry) => checkService(entry, known));
    if (problems.length > 0) throw new Refused("invalid-service", "The service cannot be so.", problems);
    const standing = await tx
      .select()
      .from(services)
      .where(and(eq(services.programme, programme), inArray(services.entity, owners)));
    const wanted = entries.map((entry) => toRow(programme, entry));
    const comparison = compareRows(standing, wanted, ({ entity, code }) => `${entity} ${code}`);
    const changed = [...comparison.created, ...comparison.updated];
    await writeRows(tx, services, changed);
    if (changed.length > 0) await touchProgramme(tx, programme, now);
    return countChanges(comparison);
  });
}

async function readEntityCodes(tx: Database, programme: string): Promise<Set<string>> {
  const rows = await tx
    .select({ code: entities.code })
    .from(entities)
    .where(eq(entities.programme, programme));
  return new Set(rows.map(({ code }) => code));
}

function toRow(programme: string, entry: ServiceEntry): Row {
  return {
    programme,
    entity: entry.entity,
    code: entry.code,
    names: entry.names,
    segments: entry.segments,
    channels: entry.channels,
    platform: entry.platform ?? null,
    sharing: entry.sharing,
  };
}
