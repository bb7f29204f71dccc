import type { FastifyPluginAsyncTypebox } from "@fastify/type-provider-typebox";
import { ChangesQuery, Code, EntityChanges, GroupChanges, Problem } from "@marsad/shared/schemas";
import { Type } from "typebox";
import { nationGroup } from "../../results/read-rollups.ts";
import { shareWork } from "../../share-work.ts";
import { readEntityChanges } from "./read-entity-changes.ts";
import { readGroupChanges } from "./read-group-changes.ts";

/** Why a score changed between two periods. */
export const changesRoutes: FastifyPluginAsyncTypebox = async (app) => {
  const problems = { 400: Problem, 404: Problem, 409: Problem };
  // Until an answer is kept, everybody who comes after a new revision would begin the same work.
  const groups = shareWork<GroupChanges>();
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
    ({ params: { programme }, query, url, revisionTag }) =>
      groups(`${revisionTag} ${url}`, () => readGroupChanges(app, programme, nationGroup, query)),
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
      ({ params: { programme, code }, query, url, revisionTag }) =>
        groups(`${revisionTag} ${url}`, () => readGroupChanges(app, programme, { scope, code }, query)),
    );
  }
};
