import type { Changes } from "@marsad/shared/schemas";
import type { Actor } from "../../actor.ts";
import { authorise } from "../../authorise.ts";
import { compareRows, countChanges } from "../../db/compare-rows.ts";
import type { Database } from "../../db/database.ts";
import { lockProgramme } from "../../db/lock-programme.ts";
import { entities } from "../../db/schema/index.ts";
import { eq } from "../../db/sql.ts";
import { touchProgramme } from "../../db/touch-programme.ts";
import { writeRows } from "../../db/write-rows.ts";
import { Refused } from "../../errors.ts";
import { rescoreProgramme } from "../scoring/rescore-programme.ts";
import { checkEntity, type EntityEntry } from "./check-entity.ts";

/** Entities as they shall be, who says so and when. */
export interface EntitiesWrite {
  readonly programme: string;
  readonly entities: readonly EntityEntry[];
  readonly actor: Actor;
  readonly now: Date;
}

type Row = typeof entities.$inferSelect;

/**
 * Creates entities of a programme or makes them what the list says; those it does not name stay. Where one moves to
 * another kind, sector or region, the groups and benchmarks it is judged in are judged again.
 *
 * @throws Forbidden; NotFound; Refused `invalid-entity`
 */
export function putEntities(
  db: Database,
  { programme, entities: entries, actor, now }: EntitiesWrite,
): Promise<Changes> {
  authorise(actor, { role: "programme", programme });
  return db.transaction(async (tx) => {
    const { classifications } = await lockProgramme(tx, programme);
    const standing = await tx.select().from(entities).where(eq(entities.programme, programme));
    const wanted = entries.map((entry) => toRow(programme, entry));
    const parents = readParents([...standing, ...wanted]);
    const problems = entries.flatMap((entry) => checkEntity(entry, { classifications, parents }));
    if (problems.length > 0) throw new Refused("invalid-entity", "The entity cannot be so.", problems);
    const comparison = compareRows(standing, wanted, ({ code }) => code);
    const changed = [...comparison.created, ...comparison.updated];
    await writeRows(tx, entities, changed);
    if (changed.length > 0) await touchProgramme(tx, programme, now);
    if (isRegrouped(standing, comparison.updated)) await rescoreProgramme(tx, programme);
    return countChanges(comparison);
  });
}

function toRow(programme: string, entry: EntityEntry): Row {
  return {
    programme,
    code: entry.code,
    names: entry.names,
    kind: entry.kind,
    sector: entry.sector ?? null,
    region: entry.region ?? null,
    parent: entry.parent ?? null,
    population: entry.population ?? null,
  };
}

/** The parent of each entity by what was said of it last. */
function readParents(rows: readonly Row[]): Map<string, string | undefined> {
  return new Map(rows.map(({ code, parent }) => [code, parent ?? undefined]));
}

function isRegrouped(standing: readonly Row[], updated: readonly Row[]): boolean {
  const before = new Map(standing.map((row) => [row.code, row]));
  return updated.some(({ code, kind, sector, region }) => {
    const row = before.get(code);
    return row?.kind !== kind || row.sector !== sector || row.region !== region;
  });
}
