import type { Ingestion } from "@marsad/shared/schemas";
import type { InferSelectModel } from "drizzle-orm";
import type { ingestions } from "../../db/schema/index.ts";

/** A stored ingestion as it is answered. */
export function toIngestion({
  receivedAt,
  entity: _,
  ...row
}: InferSelectModel<typeof ingestions>): Ingestion {
  return { ...row, receivedAt: receivedAt.toISOString() };
}
