import type { FastifyPluginAsyncTypebox } from "@fastify/type-provider-typebox";
import {
  Code,
  MethodologyChanges,
  MethodologyChangesQuery,
  MethodologyDefinition,
  MethodologyList,
  Problem,
  PublishedMethodologyVersion,
  Refusal,
} from "@marsad/shared/schemas";
import { Type } from "typebox";
import { actorOf } from "../../plugins/authentication.ts";
import { requireKey } from "../../plugins/require-key.ts";
import { listMethodologies } from "./list-methodologies.ts";
import { parseDefinition } from "./parse-definition.ts";
import { putMethodologies } from "./put-methodologies.ts";
import { readChanges } from "./read-changes.ts";
import { readMethodology } from "./read-methodology.ts";

const tags = ["methodologies"];
const params = Type.Object({ programme: Code, version: Code });

/** Versioned rule books. */
export const methodologiesRoutes: FastifyPluginAsyncTypebox = async (app) => {
  app.get(
    "/programmes/:programme/methodologies",
    {
      schema: {
        tags,
        summary: "List the versions of a programme's methodology",
        params: Type.Object({ programme: Code }),
        response: { 200: MethodologyList, 400: Problem, 404: Problem },
      },
    },
    ({ params: { programme } }) => listMethodologies(app.db, programme),
  );
  app.get(
    "/programmes/:programme/methodologies/:version",
    {
      schema: {
        tags,
        summary: "Read a version with all its rules",
        params,
        response: { 200: PublishedMethodologyVersion, 400: Problem, 404: Problem },
      },
    },
    ({ params: { programme, version } }) => readMethodology(app.db, programme, version),
  );
  app.get(
    "/programmes/:programme/methodologies/:version/changes",
    {
      schema: {
        tags,
        summary: "In what a version differs from another one, or from the one before it",
        params,
        querystring: MethodologyChangesQuery,
        response: { 200: MethodologyChanges, 400: Problem, 404: Problem, 409: Problem },
      },
    },
    ({ params, query }) => readChanges(app.db, params, query.from),
  );
  app.put(
    "/programmes/:programme/methodologies/:version",
    {
      onRequest: requireKey("programme"),
      // The verb says every place in which a definition departs from its shape, not only the first.
      attachValidation: true,
      schema: {
        tags,
        summary: "Publish a version; once published it never changes",
        security: [{ key: [] }],
        params,
        body: MethodologyDefinition,
        response: {
          200: PublishedMethodologyVersion,
          201: PublishedMethodologyVersion,
          400: Problem,
          401: Problem,
          403: Problem,
          404: Problem,
          409: Problem,
          422: Refusal,
        },
      },
    },
    async (request, reply) => {
      const { validationError, body } = request;
      if (validationError !== undefined && validationError.validationContext !== "body")
        throw validationError;
      const { programme, version } = request.params;
      const { created } = await putMethodologies(app.db, {
        programme,
        definitions: [parseDefinition(version, body)],
        actor: actorOf(request),
        now: new Date(),
      });
      return reply.code(created > 0 ? 201 : 200).send(await readMethodology(app.db, programme, version));
    },
  );
};
