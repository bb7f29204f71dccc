import { randomUUID } from "node:crypto";
import type { Corrections, FileReading, IngestionResult } from "@marsad/shared/schemas";
import type { Actor } from "../../actor.ts";
import { authorise } from "../../authorise.ts";
import type { Database } from "../../db/database.ts";
import { lockProgramme } from "../../db/lock-programme.ts";
import { takeBack } from "../../db/take-back.ts";
import { Invalid } from "../../errors.ts";
import type { SpooledFile } from "../../spool/spool-upload.ts";
import { checksumOf } from "./checksum-of.ts";
import { commitStatements } from "./commit-statements.ts";
import { sortCorrections } from "./correct-row.ts";
import { createRowDrafts, type RowDrafts } from "./draft-rows.ts";
import { IngestionRefused } from "./ingestion-refused.ts";
import { previewRows } from "./preview-rows.ts";
import { createProblems } from "./problems.ts";
import { readRegisters } from "./read-registers.ts";
import { compareStandings, readScoresAndRanks } from "./read-scores-and-ranks.ts";
import type { Reading, TableLimits, UploadScope } from "./reading.ts";
import type { Encoding } from "./recognise-encoding.ts";
import { type Idempotency, recordIngestion } from "./record-ingestion.ts";
import { type Registration, register } from "./registration.ts";
import { sources } from "./sources.ts";
import { type StatementSpool, withStatementSpool } from "./statements/spool-statements.ts";
import { withHeapFor } from "./with-heap-for.ts";

/** One upload, spooled to disk. */
export interface Upload {
  readonly programme: string;
  /** The period of the whole upload; left out when each row names its own. */
  readonly period?: string | undefined;
  /** `csv`, or a source such as `gc-service-inventory`. */
  readonly source: string;
  readonly files: readonly SpooledFile[];
  /** What is kept as it was sent, where that is more than `files`. */
  readonly sent?: readonly SpooledFile[];
  /** Left out: any table that can be read. */
  readonly limits?: TableLimits;
  /** Where what is read waits on disk; left out: where the system keeps temporary files. */
  readonly folder?: string;
  /** What text files are declared to be written in; left out: found out. */
  readonly encoding?: Encoding | undefined;
  /** Texts to read in the place of what the one file has. */
  readonly corrections?: Corrections;
  readonly dryRun: boolean;
  /** Takes in the rows that are right when others are not. */
  readonly onlyValid?: boolean;
  readonly actor: Actor;
  readonly now: Date;
  /** Recorded together with the answer. */
  readonly idempotency?: Idempotency;
}

/**
 * Takes in an upload: reads all of it, then commits in one transaction, scores and ranks included, or, when anything is
 * wrong, records the refusal and changes nothing. With `onlyValid` wrong rows are left out and told; a file that is
 * wrong as such, or has no right row, is refused all the same. A dry run does the same, and is taken back.
 *
 * @throws IngestionRefused with every problem, unless it is a dry run, which answers them.
 */
export async function ingestFiles(db: Database, upload: Upload): Promise<IngestionResult> {
  const { programme, dryRun, onlyValid = false } = upload;
  const scope = scopeOf(upload);
  const source = sources[upload.source];
  if (source === undefined) {
    throw new Invalid("unknown-source", "There is no such source.", {
      detail: Object.keys(sources).join(", "),
    });
  }
  const registers = await readRegisters(db, programme);
  const place = {
    folder: upload.folder,
    servicesOf: (entity: string) => registers.services.get(entity)?.size ?? 0,
  };
  const takeIn = async (statements: StatementSpool): Promise<IngestionResult> => {
    const reading = {
      ...{ registers, scope, statements },
      limits: upload.limits ?? unlimited,
      encoding: upload.encoding ?? null,
      corrections: sortCorrections(upload.corrections ?? {}),
      problems: createProblems(),
      files: [] as FileReading[],
      drafts: dryRun ? createRowDrafts() : null,
    };
    const read = { ...reading, ...(await source(upload.files, reading)), id: randomUUID() };
    statements.endClaims();
    const { problems } = reading;
    const isTaken = problems.count === 0 || (onlyValid && problems.countOfFile === 0 && statements.rows > 0);
    if (dryRun) return takeBack(db, (tx) => write(tx, upload, read, isTaken));
    if (isTaken) return db.transaction((tx) => write(tx, upload, read, isTaken));
    const refused = await describe(upload, read);
    await recordIngestion(db, refused, upload, { id: read.id });
    throw new IngestionRefused(refused);
  };
  return withHeapFor(upload.files, () => withStatementSpool(place, takeIn));
}

const unlimited: TableLimits = { rows: Number.POSITIVE_INFINITY, columns: Number.POSITIVE_INFINITY };

/** A reading that has come to its end. */
interface Read extends Reading {
  readonly rows: number;
  readonly registration: Registration | null;
  readonly drafts: RowDrafts | null;
  /** Of the ingestion. */
  readonly id: string;
}

/** Lays what was read over what stands and, if it `isTaken`, commits that; for a dry run with its preview. */
async function write(tx: Database, upload: Upload, read: Read, isTaken: boolean): Promise<IngestionResult> {
  const { programme, dryRun, actor, now } = upload;
  const { id, registration, drafts, problems, statements } = read;
  const { revision } = await lockProgramme(tx, programme);
  const readResults = () => readScoresAndRanks(tx, programme, statements.periods);
  const before = dryRun ? await readResults() : null;
  const rows = drafts && (await previewRows(tx, programme, drafts.kept, problems.kept));
  if (isTaken && registration !== null) await register(tx, registration, { programme, actor, now });
  const changes = await commitStatements(tx, { programme, id, now }, read, isTaken);
  const result = await describe(upload, read);
  const status = changes.assessments > 0 ? "committed" : "unchanged";
  const done: IngestionResult = {
    ...result,
    counts: { ...result.counts, ...changes },
    status: isTaken ? status : "refused",
  };
  if (before !== null && rows !== null) {
    return { ...done, preview: { rows, ...compareStandings(before, await readResults()) } };
  }
  await recordIngestion(tx, done, upload, { id, revision });
  return done;
}

async function describe(
  upload: Upload,
  { id, rows, statements, problems, files }: Read,
): Promise<IngestionResult> {
  const none = { added: 0, changed: 0, cleared: 0, unchanged: 0, assessments: 0 };
  return {
    id: upload.dryRun ? null : id,
    dryRun: upload.dryRun,
    programme: upload.programme,
    periods: [...statements.periods],
    source: upload.source,
    fileName: upload.files.map(({ name }) => name).join(", ") || null,
    checksum: await checksumOf(upload.files),
    status: "refused",
    counts: {
      ...{ rows, cells: statements.cells, ...none, problems: problems.count },
      ...{ problemsByCode: { ...problems.byCode }, wrongRows: problems.wrongRows },
    },
    readings: files,
    problems: [...problems.kept],
  };
}

/** A key of one entity writes that entity's rows; any other must reach the whole programme. */
function scopeOf({ actor, programme, period }: Upload): UploadScope {
  if (actor.scope.role !== "entity") authorise(actor, { role: "programme", programme });
  else authorise(actor, { role: "entity", programme, entity: actor.scope.entity });
  return { period: period ?? null, entity: actor.scope.role === "entity" ? actor.scope.entity : null };
}
