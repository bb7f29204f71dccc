import type { IngestionResult } from "@marsad/shared/schemas";
import type { Database } from "../../db/database.ts";
import { ingestions } from "../../db/schema/index.ts";
import type { Upload } from "./ingest-files.ts";
import { keepFiles, listFiles } from "./keep-files.ts";
import { toStorable } from "./to-storable.ts";

/** What tells a repeated call from a new one. */
export interface Idempotency {
  readonly key: string;
  /** Id of the API key that sent it, or `owner`: keys of others are others' to choose. */
  readonly actor: string;
  /** SHA-256 of what is asked. */
  readonly request: string;
}

/** Records what became of an upload, with the files as they were sent, in one transaction. */
export function recordIngestion(
  db: Database,
  result: IngestionResult,
  { actor, now, idempotency, files, sent = files }: Upload,
  { id, revision = 0 }: { readonly id: string; readonly revision?: number },
): Promise<void> {
  const storable = toStorable(result);
  const { programme, periods, source, fileName, checksum, status, counts, readings, problems } = storable;
  return db.transaction(async (tx) => {
    await tx.insert(ingestions).values({
      ...{ programme, id, periods, source, fileName, checksum, status, counts, readings, problems },
      ...{ actor: actor.name, receivedAt: now, revision, files: await listFiles(sent) },
      entity: actor.scope.role === "entity" ? actor.scope.entity : null,
      ...(idempotency && {
        idempotencyKey: idempotency.key,
        idempotencyActor: idempotency.actor,
        idempotencyRequest: idempotency.request,
        answer: storable,
      }),
    });
    await keepFiles(tx, { programme, ingestion: id }, sent);
  });
}
