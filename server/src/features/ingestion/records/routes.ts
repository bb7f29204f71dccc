import type { Readable } from "node:stream";
import type { FastifyPluginAsyncTypebox } from "@fastify/type-provider-typebox";
import { Code, Ingestion, IngestionBuiltUpon, IngestionList, Problem } from "@marsad/shared/schemas";
import { Type } from "typebox";
import { attachmentHeaders } from "../../../attachment-headers.ts";
import { actorOf } from "../../../plugins/authentication.ts";
import { requireKey } from "../../../plugins/require-key.ts";
import { listIngestions } from "../list-ingestions.ts";
import { readIngestion } from "../read-ingestion.ts";
import { readKeptFile } from "../read-kept-file.ts";
import { undoIngestion } from "../undo-ingestion.ts";

const refusals = { 400: Problem, 401: Problem, 403: Problem, 404: Problem };
const security = [{ key: [] }];
const tags = ["ingestion"];
const one = Type.Object({ programme: Code, id: Type.String({ format: "uuid" }) });

/** The records of what was taken in, refused or undone. Every route needs a key of the programme or of one of its entities. */
export const ingestionRecordRoutes: FastifyPluginAsyncTypebox = async (app) => {
  const onRequest = requireKey("member");

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
        params: one,
        response: { 200: Ingestion, ...refusals },
      },
    },
    ({ params, actor }) => readIngestion(app.db, { ...params, actor: actorOf({ actor }) }),
  );

  app.get(
    "/programmes/:programme/ingestions/:id/files/:place",
    {
      onRequest,
      schema: {
        tags,
        summary: "A file as it was sent",
        security,
        params: Type.Intersect([one, Type.Object({ place: Type.Integer({ minimum: 0, maximum: 1000 }) })]),
        produces: ["application/octet-stream"],
        response: { 200: Type.Unsafe<Readable>({ type: "string", format: "binary" }), ...refusals },
      },
    },
    async ({ params, actor }, reply) => {
      const { name, content } = await readKeptFile(app.db, { ...params, actor: actorOf({ actor }) });
      return reply.headers(attachmentHeaders(name)).type("application/octet-stream").send(content);
    },
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
        params: one,
        response: { 201: Ingestion, ...refusals, 409: Type.Union([IngestionBuiltUpon, Problem]) },
      },
    },
    async ({ params, actor }, reply) => {
      const undo = await undoIngestion(app.db, { ...params, actor: actorOf({ actor }), now: new Date() });
      return reply.code(201).send(undo);
    },
  );
};
