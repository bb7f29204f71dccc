import { createHash, randomUUID } from "node:crypto";
import { createReadStream } from "node:fs";
import type { IngestionResult } from "@marsad/shared/schemas";
import type { Actor } from "../../actor.ts";
import { authorise } from "../../authorise.ts";
import type { Database } from "../../db/database.ts";
import { lockProgramme } from "../../db/lock-programme.ts";
import { ingestions } from "../../db/schema/index.ts";
import { Invalid } from "../../errors.ts";
import type { SpooledFile } from "../../spool/spool-upload.ts";
import { commitIngestion, readStanding } from "./commit-ingestion.ts";
import { compareStatements } from "./compare-statements.ts";
import { IngestionRefused } from "./ingestion-refused.ts";
import { createProblems } from "./problems.ts";
import { readRegisters } from "./read-registers.ts";
import type { UploadScope } from "./reading.ts";
import { register } from "./registration.ts";
import { sources } from "./sources.ts";
import { createStatements } from "./statement.ts";

/** What tells a repeated call from a new one. */
export interface Idempotency {
  readonly key: string;
  /** Id of the API key that sent it, or `owner`: keys of others are others' to choose. */
  readonly actor: string;
  /** SHA-256 of what is asked. */
  readonly request: string;
}

/** One upload, spooled to disk. */
export interface Upload {
  readonly programme: string;
  /** The period of the whole upload; left out when each row names its own. */
  readonly period?: string | undefined;
  /** `csv`, or a source such as `gc-service-inventory`. */
  readonly source: string;
  readonly files: readonly SpooledFile[];
  readonly dryRun: boolean;
  readonly actor: Actor;
  readonly now: Date;
  /** Recorded together with the answer. */
  readonly idempotency?: Idempotency;
}

/**
 * Takes in an upload: reads all of it, then commits in one transaction, scores and ranks included, or, when anything is
 * wrong, records the refusal and changes nothing. A dry run tells what would change and leaves no trace.
 *
 * @throws IngestionRefused with every problem, unless it is a dry run, which answers them.
 */
export async function ingestFiles(db: Database, upload: Upload): Promise<IngestionResult> {
  const { programme, actor, dryRun, now } = upload;
  const scope = scopeOf(upload);
  const source = sources[upload.source];
  if (source === undefined) {
    throw new Invalid("unknown-source", "There is no such source.", {
      detail: Object.keys(sources).join(", "),
    });
  }
  const registers = await readRegisters(db, programme);
  const problems = createProblems();
  const statements = createStatements();
  const { rows, registration } = await source(upload.files, { registers, scope, problems, statements });
  const all = [...statements.all];
  const id = randomUUID();
  const result: IngestionResult = {
    id: dryRun ? null : id,
    dryRun,
    programme,
    periods: [...new Set(all.map(({ period }) => period))].sort(),
    source: upload.source,
    fileName: upload.files.map(({ name }) => name).join(", ") || null,
    checksum: await checksumOf(upload.files),
    status: "refused",
    counts: {
      rows,
      cells: statements.cells,
      added: 0,
      changed: 0,
      cleared: 0,
      unchanged: 0,
      assessments: 0,
      problems: problems.count,
    },
    problems: [...problems.kept],
  };
  if (problems.count > 0) {
    if (dryRun) return result;
    await record(db, result, upload, id);
    throw new IngestionRefused(result);
  }
  return db.transaction(async (tx) => {
    const { revision } = await lockProgramme(tx, programme);
    const standing = await readStanding(tx, programme, all);
    const effect = compareStatements(all, standing, registers, id);
    const counts = { ...result.counts, ...effect.counts, assessments: effect.written.length };
    const status = effect.written.length > 0 ? "committed" : "unchanged";
    const done: IngestionResult = { ...result, counts, status };
    if (dryRun) return done;
    await record(tx, done, upload, id, revision);
    if (registration !== null) await register(tx, registration, { programme, actor, now });
    if (effect.written.length > 0) await commitIngestion(tx, { programme, id, now }, effect, standing);
    return done;
  });
}

/** A key of one entity writes that entity's rows; any other must reach the whole programme. */
function scopeOf({ actor, programme, period }: Upload): UploadScope {
  if (actor.scope.role !== "entity") authorise(actor, { role: "programme", programme });
  else authorise(actor, { role: "entity", programme, entity: actor.scope.entity });
  return { period: period ?? null, entity: actor.scope.role === "entity" ? actor.scope.entity : null };
}

async function record(
  db: Database,
  result: IngestionResult,
  { actor, now, idempotency }: Upload,
  id: string,
  revision = 0,
): Promise<void> {
  const { programme, periods, source, fileName, checksum, status, counts, problems } = result;
  const entity = actor.scope.role === "entity" ? actor.scope.entity : null;
  await db.insert(ingestions).values({
    ...{ programme, id, periods, source, fileName, checksum, status, counts, problems },
    ...{ actor: actor.name, entity, receivedAt: now, revision },
    ...(idempotency && {
      idempotencyKey: idempotency.key,
      idempotencyActor: idempotency.actor,
      idempotencyRequest: idempotency.request,
      answer: result,
    }),
  });
}

/** SHA-256 of the files one after the other. */
export async function checksumOf(files: readonly SpooledFile[]): Promise<string> {
  const hash = createHash("sha256");
  for (const { path } of files) {
    for await (const chunk of createReadStream(path)) hash.update(chunk);
  }
  return hash.digest("hex");
}
