import type { FastifyPluginAsyncTypebox } from "@fastify/type-provider-typebox";
import {
  Code,
  Problem,
  Refusal,
  Service,
  ServiceInput,
  ServiceList,
  ServiceQuery,
} from "@marsad/shared/schemas";
import { Type } from "typebox";
import { actorOf } from "../../plugins/authentication.ts";
import { requireKey } from "../../plugins/require-key.ts";
import { listServices } from "./list-services.ts";
import { putServices } from "./put-services.ts";
import { readService } from "./read-service.ts";

const tags = ["services"];

/** What is assessed. */
export const servicesRoutes: FastifyPluginAsyncTypebox = async (app) => {
  app.get(
    "/programmes/:programme/services",
    {
      schema: {
        tags,
        summary: "List the services of a programme, or of one entity",
        params: Type.Object({ programme: Code }),
        querystring: ServiceQuery,
        response: { 200: ServiceList, 400: Problem, 404: Problem },
      },
    },
    ({ params: { programme }, query }) => listServices(app.db, programme, query),
  );
  app.put(
    "/programmes/:programme/services/:entity/:service",
    {
      onRequest: requireKey("entity"),
      schema: {
        tags,
        summary: "Create a service of an entity, or make it what is sent",
        security: [{ key: [] }],
        params: Type.Object({ programme: Code, entity: Code, service: Code }),
        body: ServiceInput,
        response: {
          200: Service,
          201: Service,
          400: Problem,
          401: Problem,
          403: Problem,
          404: Problem,
          422: Refusal,
        },
      },
    },
    async (request, reply) => {
      const { programme, entity, service: code } = request.params;
      const { created } = await putServices(app.db, {
        programme,
        services: [{ entity, code, ...request.body }],
        actor: actorOf(request),
        now: new Date(),
      });
      return reply.code(created > 0 ? 201 : 200).send(await readService(app.db, programme, entity, code));
    },
  );
};
