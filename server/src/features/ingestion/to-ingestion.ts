import type { Ingestion } from "@marsad/shared/schemas";
import type { ingestions } from "../../db/schema/index.ts";
import type { InferSelectModel } from "../../db/sql.ts";

/** A stored ingestion as it is answered. */
export function toIngestion({
  receivedAt,
  entity: _,
  ...row
}: InferSelectModel<typeof ingestions>): Ingestion {
  return { ...row, receivedAt: receivedAt.toISOString() };
}
