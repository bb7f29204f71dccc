import { createHash } from "node:crypto";
import type { IngestionResult } from "@marsad/shared/schemas";
import type { Database } from "../../db/database.ts";
import { ingestions } from "../../db/schema/index.ts";
import { and, eq } from "../../db/sql.ts";
import { Invalid } from "../../errors.ts";
import { checksumOf } from "./checksum-of.ts";
import { ingestFiles, type Upload } from "./ingest-files.ts";
import type { Idempotency } from "./record-ingestion.ts";

/** What was answered; `isReplayed` when an earlier call did the work. */
export interface Answered {
  readonly result: IngestionResult;
  readonly isReplayed: boolean;
}

/**
 * Takes in an upload at most once for each idempotency key of an actor in a programme: a repeated call is answered what
 * the first was, a refusal too. Of two at once, on whichever server, the database's unique index lets one record what it
 * did; the other waits for it, undoes its own work and answers the same. A dry run leaves no trace, so its key is ignored.
 * A call that failed without a record, such as for an unknown source, may be repeated with the same key.
 *
 * @param query Everything that was asked for beside the content.
 * @throws IngestionRefused by the first call; Invalid `idempotency-key-reused` for another content or query.
 */
export async function ingestOnce(
  db: Database,
  upload: Upload,
  { key, query }: { readonly key: string | undefined; readonly query: object },
): Promise<Answered> {
  if (key === undefined || upload.dryRun) return { result: await ingestFiles(db, upload), isReplayed: false };
  const idempotency = {
    key,
    actor: upload.actor.keyId ?? "owner",
    request: await fingerprint(upload, query),
  };
  const earlier = await recallAnswer(db, upload.programme, idempotency);
  if (earlier !== null) return { result: earlier, isReplayed: true };
  try {
    return { result: await ingestFiles(db, { ...upload, idempotency }), isReplayed: false };
  } catch (error) {
    const other = isTaken(error) ? await recallAnswer(db, upload.programme, idempotency) : null;
    if (other === null) throw error;
    return { result: other, isReplayed: true };
  }
}

async function recallAnswer(
  db: Database,
  programme: string,
  { key, actor, request }: Idempotency,
): Promise<IngestionResult | null> {
  const [row] = await db
    .select({ request: ingestions.idempotencyRequest, answer: ingestions.answer })
    .from(ingestions)
    .where(
      and(
        eq(ingestions.programme, programme),
        eq(ingestions.idempotencyActor, actor),
        eq(ingestions.idempotencyKey, key),
      ),
    );
  if (row === undefined) return null;
  if (row.request === request) return row.answer;
  throw new Invalid("idempotency-key-reused", "This idempotency key was used for another request.", {
    detail: "Send other content, or the same for another period or source, with a key of its own.",
  });
}

/** SHA-256 of the content, the names of its files and the query, whatever the order of its parameters. */
async function fingerprint({ files, sent = files }: Upload, query: object): Promise<string> {
  const asked = Object.entries(query).sort(([left], [right]) => (left < right ? -1 : 1));
  const whole = JSON.stringify([await checksumOf(sent), sent.map(({ name }) => name), asked]);
  return createHash("sha256").update(whole).digest("hex");
}

/** Whether the database refused a second row with the key; its error is the cause of drizzle's (SQLSTATE 23505). */
function isTaken(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const { cause } = error;
  return (
    cause instanceof Error &&
    "code" in cause &&
    cause.code === "23505" &&
    "constraint" in cause &&
    cause.constraint === "ingestions_idempotency_key"
  );
}
