import type { FastifyPluginAsyncTypebox } from "@fastify/type-provider-typebox";
import { ChangesQuery, Code, EntityChanges, GroupChanges, Problem } from "@marsad/shared/schemas";
import { Type } from "typebox";
import { nationGroup } from "../../results/read-rollups.ts";
import { readEntityChanges } from "./read-entity-changes.ts";
import { readGroupChanges } from "./read-group-changes.ts";

/** Why a score changed between two periods. */
export const changesRoutes: FastifyPluginAsyncTypebox = async (app) => {
  const problems = { 400: Problem, 404: Problem, 409: Problem };
  app.get(
    "/programmes/:programme/entities/:entity/changes",
    {
      schema: {
        tags: ["changes"],
        summary: "Why the score and the rank of an entity changed between two periods",
        params: Type.Object({ programme: Code, entity: Code }),
        querystring: ChangesQuery,
        response: { 200: EntityChanges, ...problems },
      },
    },
    ({ params, query }) => readEntityChanges(app.db, params, query),
  );
  app.get(
    "/programmes/:programme/nation/changes",
    {
      config: { rateLimit: app.heavyReads },
      schema: {
        tags: ["changes"],
        summary: "Why the score of the nation changed between two periods",
        params: Type.Object({ programme: Code }),
        querystring: ChangesQuery,
        response: { 200: GroupChanges, ...problems },
      },
    },
    ({ params, query }) => readGroupChanges(app.db, params.programme, nationGroup, query),
  );
  for (const scope of ["sector", "region", "kind"] as const) {
    app.get(
      `/programmes/:programme/${scope}s/:code/changes`,
      {
        config: { rateLimit: app.heavyReads },
        schema: {
          tags: ["changes"],
          summary: `Why the score of a ${scope} changed between two periods`,
          params: Type.Object({ programme: Code, code: Code }),
          querystring: ChangesQuery,
          response: { 200: GroupChanges, ...problems },
        },
      },
      ({ params, query }) => readGroupChanges(app.db, params.programme, { scope, code: params.code }, query),
    );
  }
};
