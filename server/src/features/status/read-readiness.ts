import type { Readiness } from "@marsad/shared/schemas";
import type { Database } from "../../db/database.ts";
import { sql } from "../../db/sql.ts";

/** `ready` once the process says that it has started and the database answers; `starting` until then. */
export async function readReadiness(db: Database, isReady: () => boolean): Promise<Readiness> {
  if (!isReady()) return { status: "starting" };
  try {
    await db.execute(sql`select 1`);
    return { status: "ready" };
  } catch {
    return { status: "starting" };
  }
}
