import type { FastifyPluginAsyncTypebox } from "@fastify/type-provider-typebox";
import { Code, Criteria, CriterionDetail, Problem } from "@marsad/shared/schemas";
import { Type } from "typebox";
import { nationGroup } from "../../results/read-rollups.ts";
import { readCriteria } from "./read-criteria.ts";
import { readCriterion } from "./read-criterion.ts";

const tags = ["criteria"];
const refusals = { 400: Problem, 404: Problem };

/** Which indicators cost points, whom, and who does best at each. */
export const criteriaRoutes: FastifyPluginAsyncTypebox = async (app) => {
  app.get(
    "/programmes/:programme/nation/criteria/:period",
    {
      schema: {
        tags,
        summary: "What each indicator costs the nation in a period, and who does best at it",
        params: Type.Object({ programme: Code, period: Code }),
        response: { 200: Criteria, ...refusals },
      },
    },
    ({ params }) => readCriteria(app.db, params, nationGroup),
  );
  app.get(
    "/programmes/:programme/nation/criteria/:period/:indicator",
    {
      schema: {
        tags,
        summary: "The entities and services behind what an indicator costs the nation",
        params: Type.Object({ programme: Code, period: Code, indicator: Code }),
        response: { 200: CriterionDetail, ...refusals },
      },
    },
    ({ params }) => readCriterion(app.db, params, nationGroup),
  );
  for (const scope of ["sector", "region", "kind"] as const) {
    app.get(
      `/programmes/:programme/${scope}s/:code/criteria/:period`,
      {
        schema: {
          tags,
          summary: `What each indicator costs a ${scope} in a period, and who does best at it`,
          params: Type.Object({ programme: Code, code: Code, period: Code }),
          response: { 200: Criteria, ...refusals },
        },
      },
      ({ params }) => readCriteria(app.db, params, { scope, code: params.code }),
    );
    app.get(
      `/programmes/:programme/${scope}s/:code/criteria/:period/:indicator`,
      {
        schema: {
          tags,
          summary: `The entities and services behind what an indicator costs a ${scope}`,
          params: Type.Object({ programme: Code, code: Code, period: Code, indicator: Code }),
          response: { 200: CriterionDetail, ...refusals },
        },
      },
      ({ params }) => readCriterion(app.db, params, { scope, code: params.code }),
    );
  }
};
