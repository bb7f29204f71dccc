import type { Period } from "@marsad/shared/schemas";
import type { Database } from "../../db/database.ts";
import { NotFound } from "../../errors.ts";
import { listPeriods } from "./list-periods.ts";

/** One period. Throws 404 `period-not-found`. */
export async function readPeriod(db: Database, programme: string, code: string): Promise<Period> {
  const { periods } = await listPeriods(db, programme);
  const period = periods.find((one) => one.code === code);
  if (period === undefined) throw new NotFound("period", code);
  return period;
}
