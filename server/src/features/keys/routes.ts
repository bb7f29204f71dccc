import type { FastifyPluginAsyncTypebox } from "@fastify/type-provider-typebox";
import { CreatedKey, Key, KeyInput, KeyList, Problem } from "@marsad/shared/schemas";
import { Type } from "typebox";
import { actorOf } from "../../plugins/authentication.ts";
import { requireKey } from "../../plugins/require-key.ts";
import { createKey } from "./create-key.ts";
import { listKeys } from "./list-keys.ts";
import { revokeKey } from "./revoke-key.ts";

const refusals = { 401: Problem, 403: Problem };
const security = [{ key: [] }];

/** Making, reading and revoking API keys; for administrators. */
export const keyRoutes: FastifyPluginAsyncTypebox = async (app) => {
  const onRequest = requireKey("administrator");
  app.post(
    "/keys",
    {
      onRequest,
      schema: {
        tags: ["keys"],
        summary: "Make an API key; its token is shown this once",
        security,
        body: KeyInput,
        response: { 201: CreatedKey, 400: Problem, 404: Problem, ...refusals },
      },
    },
    async (request, reply) => {
      const key = await createKey(app.db, actorOf(request), request.body, new Date());
      return reply.code(201).header("cache-control", "no-store").send(key);
    },
  );
  app.get(
    "/keys",
    {
      onRequest,
      schema: {
        tags: ["keys"],
        summary: "List the API keys, without their tokens",
        security,
        response: { 200: KeyList, ...refusals },
      },
    },
    (request) => listKeys(app.db, actorOf(request)),
  );
  app.delete(
    "/keys/:id",
    {
      onRequest,
      schema: {
        tags: ["keys"],
        summary: "Revoke an API key",
        security,
        params: Type.Object({ id: Type.String({ format: "uuid" }) }),
        response: { 200: Key, 400: Problem, 404: Problem, ...refusals },
      },
    },
    (request) => revokeKey(app.db, actorOf(request), request.params.id, new Date()),
  );
};
