import type { FastifyPluginAsyncTypebox } from "@fastify/type-provider-typebox";
import { Code, Problem, Programme, ProgrammeInput, ProgrammeList, Refusal } from "@marsad/shared/schemas";
import { Type } from "typebox";
import { actorOf } from "../../plugins/authentication.ts";
import { requireKey } from "../../plugins/require-key.ts";
import { listProgrammes } from "./list-programmes.ts";
import { putProgramme } from "./put-programme.ts";
import { readProgramme } from "./read-programme.ts";

const tags = ["programmes"];
const params = Type.Object({ programme: Code });

/** What publishes methodologies, and what it observes. */
export const programmesRoutes: FastifyPluginAsyncTypebox = async (app) => {
  app.get(
    "/programmes",
    { schema: { tags, summary: "List the programmes", response: { 200: ProgrammeList } } },
    () => listProgrammes(app.db),
  );
  app.get(
    "/programmes/:programme",
    {
      schema: {
        tags,
        summary: "Read a programme",
        params,
        response: { 200: Programme, 400: Problem, 404: Problem },
      },
    },
    ({ params: { programme } }) => readProgramme(app.db, programme),
  );
  app.put(
    "/programmes/:programme",
    {
      onRequest: requireKey("administrator"),
      schema: {
        tags,
        summary: "Create a programme, or make it what is sent",
        security: [{ key: [] }],
        params,
        body: ProgrammeInput,
        response: {
          200: Programme,
          201: Programme,
          400: Problem,
          401: Problem,
          403: Problem,
          409: Problem,
          422: Refusal,
        },
      },
    },
    async (request, reply) => {
      const { programme: code } = request.params;
      const { created } = await putProgramme(app.db, {
        code,
        input: request.body,
        actor: actorOf(request),
        now: new Date(),
      });
      return reply.code(created > 0 ? 201 : 200).send(await readProgramme(app.db, code));
    },
  );
};
