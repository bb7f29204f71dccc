import { basename } from "node:path";
import type { FastifyPluginAsyncTypebox } from "@fastify/type-provider-typebox";
import {
  Code,
  Ingestion,
  IngestionBuiltUpon,
  IngestionList,
  IngestionRefusal,
  IngestionResult,
  Problem,
} from "@marsad/shared/schemas";
import { Type } from "typebox";
import { actorOf } from "../../plugins/authentication.ts";
import { requireKey } from "../../plugins/require-key.ts";
import { type SpoolLimits, spoolUpload } from "../../spool/spool-upload.ts";
import { ingestOnce } from "./ingest-once.ts";
import { IngestionRefused } from "./ingestion-refused.ts";
import { listIngestions } from "./list-ingestions.ts";
import { readIngestion } from "./read-ingestion.ts";
import { undoIngestion } from "./undo-ingestion.ts";

const refusals = { 400: Problem, 401: Problem, 403: Problem, 404: Problem };
/** What a file may be sent as; what it is, its own bytes say. */
const contentTypes = [
  "text/csv",
  "text/tab-separated-values",
  "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  "application/octet-stream",
];
const security = [{ key: [] }];
const tags = ["ingestion"];

/** Taking in values, and the records of what was taken in or refused. Every route needs a key of the programme or of one of its entities. */
export const ingestionRoutes: FastifyPluginAsyncTypebox<{ spool: SpoolLimits }> = async (app, { spool }) => {
  const onRequest = requireKey("member");
  app.addContentTypeParser(contentTypes, async (_request: unknown, body: unknown) => body);

  app.post(
    "/programmes/:programme/ingestions",
    {
      onRequest,
      schema: {
        tags,
        summary: "Take in indicator values, all or nothing",
        description:
          "The body is a CSV file (separated by commas, semicolons or tabs) or an XLSX workbook, in the wide or the long form, or the files of a `source` as `multipart/form-data`.",
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
            dryRun: Type.Optional(Type.Boolean({ default: false })),
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
          409: Problem,
          413: Problem,
          415: Problem,
          422: Type.Union([IngestionRefusal, Problem]),
        },
      },
    },
    async (request, reply) => {
      const { period, dryRun = false, source = "csv", fileName = "values.csv" } = request.query;
      const { programme } = request.params;
      const repetition = { key: request.headers["idempotency-key"], query: request.query };
      const { result, isReplayed } = await spoolUpload(request, spool, basename(fileName), (files) => {
        const by = { actor: actorOf(request), now: new Date() };
        return ingestOnce(app.db, { ...{ programme, period, source, files, dryRun }, ...by }, repetition);
      });
      if (isReplayed) {
        reply.header("idempotency-replayed", "true");
        if (result.status === "refused") throw new IngestionRefused(result);
      }
      return reply.code(result.status === "committed" && !dryRun ? 201 : 200).send(result);
    },
  );

  app.get(
    "/programmes/:programme/ingestions",
    {
      onRequest,
      schema: {
        tags,
        summary: "List the ingestions of a programme, the newest first",
        security,
        params: Type.Object({ programme: Code }),
        querystring: Type.Object({ cursor: Type.Optional(Type.String({ maxLength: 100 })) }),
        response: { 200: IngestionList, ...refusals },
      },
    },
    ({ params, query, actor }) => listIngestions(app.db, { ...params, ...query, actor: actorOf({ actor }) }),
  );

  app.get(
    "/programmes/:programme/ingestions/:id",
    {
      onRequest,
      schema: {
        tags,
        summary: "One ingestion with its problems",
        security,
        params: Type.Object({ programme: Code, id: Type.String({ format: "uuid" }) }),
        response: { 200: Ingestion, ...refusals },
      },
    },
    ({ params, actor }) => readIngestion(app.db, { ...params, actor: actorOf({ actor }) }),
  );

  app.post(
    "/programmes/:programme/ingestions/:id/undo",
    {
      onRequest,
      schema: {
        tags,
        summary: "Undo an ingestion: restore what stood before it",
        description:
          "Answers the undo, which is an ingestion itself and can be undone. Refused while later ingestions build on it.",
        security,
        params: Type.Object({ programme: Code, id: Type.String({ format: "uuid" }) }),
        response: { 201: Ingestion, ...refusals, 409: Type.Union([IngestionBuiltUpon, Problem]) },
      },
    },
    async ({ params, actor }, reply) => {
      const undo = await undoIngestion(app.db, { ...params, actor: actorOf({ actor }), now: new Date() });
      return reply.code(201).send(undo);
    },
  );
};
