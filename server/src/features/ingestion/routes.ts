import { basename } from "node:path";
import type { FastifyPluginAsyncTypebox } from "@fastify/type-provider-typebox";
import { Code, IngestionRefusal, IngestionResult, Problem } from "@marsad/shared/schemas";
import { Type } from "typebox";
import { actorOf } from "../../plugins/authentication.ts";
import { requireKey } from "../../plugins/require-key.ts";
import { type SpoolLimits, spoolUpload } from "../../spool/spool-upload.ts";
import { ingestOnce } from "./ingest-once.ts";
import { IngestionRefused } from "./ingestion-refused.ts";
import { readCorrections } from "./read-corrections.ts";
import type { TableLimits } from "./reading.ts";
import { encodings } from "./recognise-encoding.ts";
import { ingestionRecordRoutes } from "./records/routes.ts";

const refusals = { 400: Problem, 401: Problem, 403: Problem, 404: Problem };
/** What a file may be sent as; what it is, its own bytes say. */
const contentTypes = [
  "text/csv",
  "application/json",
  "application/jsonl",
  "application/x-ndjson",
  "text/tab-separated-values",
  "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  "application/octet-stream",
];
const security = [{ key: [] }];
const tags = ["ingestion"];

/** Where uploads wait, and how large they and their tables may be. */
interface IngestionOptions {
  readonly spool: SpoolLimits;
  readonly limits: TableLimits;
}

/** Taking in values, and the records of what was taken in or refused. Every route needs a key of the programme or of one of its entities. */
export const ingestionRoutes: FastifyPluginAsyncTypebox<IngestionOptions> = async (
  app,
  { spool, limits },
) => {
  const onRequest = requireKey("member");
  // JSON is a file here like any other, spooled before it is read.
  app.removeContentTypeParser("application/json");
  app.addContentTypeParser(contentTypes, async (_request: unknown, body: unknown) => body);

  app.post(
    "/programmes/:programme/ingestions",
    {
      onRequest,
      schema: {
        tags,
        summary: "Take in indicator values, all or nothing",
        description:
          'The body is a CSV file (separated by commas, semicolons or tabs), an XLSX workbook, or JSON (a list of flat objects, or one a line), in the wide or the long form; or the files of a `source` as `multipart/form-data`. A part `corrections`, `{"D7": "85"}`, says what to read in the place of cells of the one file beside it.',
        security,
        consumes: [...contentTypes, "multipart/form-data"],
        params: Type.Object({ programme: Code }),
        headers: Type.Object({
          /** A repeated call with the same one is answered what the first was, with `Idempotency-Replayed: true`. */
          "idempotency-key": Type.Optional(Type.String({ pattern: "^[ -~]{1,255}$" })),
        }),
        querystring: Type.Object(
          {
            period: Type.Optional(Code),
            /** Tells what would change, and changes nothing. */
            dryRun: Type.Optional(Type.Boolean({ default: false })),
            /** Leaves wrong rows out and takes in the others. */
            onlyValid: Type.Optional(Type.Boolean({ default: false })),
            /** What a text file is written in; found out where it is not said. */
            encoding: Type.Optional(Type.Enum([...encodings])),
            source: Type.Optional(Code),
            /** What the file is called, where it is the body itself. */
            fileName: Type.Optional(Type.String({ maxLength: 200 })),
          },
          { additionalProperties: false },
        ),
        response: {
          200: IngestionResult,
          201: IngestionResult,
          ...refusals,
          408: Problem,
          409: Problem,
          413: Problem,
          415: Problem,
          422: Type.Union([IngestionRefusal, Problem]),
        },
      },
    },
    async (request, reply) => {
      const { dryRun = false, source = "csv", fileName = "values.csv", ...asked } = request.query;
      const { programme } = request.params;
      const repetition = { key: request.headers["idempotency-key"], query: request.query };
      const { result, isReplayed } = await spoolUpload(request, spool, basename(fileName), async (sent) => {
        const by = { actor: actorOf(request), now: new Date() };
        const upload = { ...asked, ...by, programme, source, dryRun, limits, sent, folder: spool.folder };
        return ingestOnce(app.db, { ...upload, ...(await readCorrections(sent)) }, repetition);
      });
      if (isReplayed) {
        reply.header("idempotency-replayed", "true");
        if (result.status === "refused") throw new IngestionRefused(result);
      }
      return reply.code(result.status === "committed" && !dryRun ? 201 : 200).send(result);
    },
  );

  await app.register(ingestionRecordRoutes);
};
