import type { EntityList } from "@marsad/shared/schemas";
import type { Database } from "../../db/database.ts";
import { selectEntities } from "./select-entities.ts";

/** Codes as people count: 2 before 10. */
const byCode = new Intl.Collator("en", { numeric: true });

/** The entities of a programme, with how many services each has, in the order of their codes. */
export async function listEntities(db: Database, programme: string): Promise<EntityList> {
  const rows = await selectEntities(db, programme);
  return { entities: rows.toSorted((a, b) => byCode.compare(a.code, b.code)) };
}
