import type { FastifyPluginAsyncTypebox } from "@fastify/type-provider-typebox";
import { Code, Entity, EntityInput, EntityList, Problem, Refusal } from "@marsad/shared/schemas";
import { Type } from "typebox";
import { actorOf } from "../../plugins/authentication.ts";
import { requireKey } from "../../plugins/require-key.ts";
import { listEntities } from "./list-entities.ts";
import { putEntities } from "./put-entities.ts";
import { readEntity } from "./read-entity.ts";

const tags = ["entities"];

/** The bodies that a programme observes. */
export const entitiesRoutes: FastifyPluginAsyncTypebox = async (app) => {
  app.get(
    "/programmes/:programme/entities",
    {
      schema: {
        tags,
        summary: "List the entities of a programme",
        params: Type.Object({ programme: Code }),
        response: { 200: EntityList, 400: Problem, 404: Problem },
      },
    },
    ({ params: { programme } }) => listEntities(app.db, programme),
  );
  app.put(
    "/programmes/:programme/entities/:entity",
    {
      onRequest: requireKey("programme"),
      schema: {
        tags,
        summary: "Create an entity, or make it what is sent",
        security: [{ key: [] }],
        params: Type.Object({ programme: Code, entity: Code }),
        body: EntityInput,
        response: {
          200: Entity,
          201: Entity,
          400: Problem,
          401: Problem,
          403: Problem,
          404: Problem,
          422: Refusal,
        },
      },
    },
    async (request, reply) => {
      const { programme, entity: code } = request.params;
      const { created } = await putEntities(app.db, {
        programme,
        entities: [{ code, ...request.body }],
        actor: actorOf(request),
        now: new Date(),
      });
      return reply.code(created > 0 ? 201 : 200).send(await readEntity(app.db, programme, code));
    },
  );
};
