import type { Ingestion } from "@marsad/shared/schemas";
import type { ingestions } from "../../db/schema/index.ts";
import type { InferSelectModel } from "../../db/sql.ts";

/** A stored ingestion as it is answered. */
export function toIngestion({
  receivedAt,
  entity: _entity,
  revision: _revision,
  idempotencyKey: _key,
  idempotencyActor: _actor,
  idempotencyRequest: _request,
  answer: _answer,
  ...row
}: InferSelectModel<typeof ingestions>): Ingestion {
  return { ...row, receivedAt: receivedAt.toISOString() };
}
