import type { FastifyPluginAsyncTypebox } from "@fastify/type-provider-typebox";
import { Code, Problem, Scorecard, ServiceScorecard } from "@marsad/shared/schemas";
import { Type } from "typebox";
import { readScorecard } from "./read-scorecard.ts";
import { readServiceScorecard } from "./read-service-scorecard.ts";

/** Why an entity, or one of its services, stands where it stands. */
export const scorecardRoutes: FastifyPluginAsyncTypebox = async (app) => {
  app.get(
    "/programmes/:programme/entities/:entity/scorecard/:period",
    {
      schema: {
        tags: ["scorecard"],
        summary: "Everything about one entity in one period",
        params: Type.Object({ programme: Code, entity: Code, period: Code }),
        response: { 200: Scorecard, 400: Problem, 404: Problem },
      },
    },
    ({ params }) => readScorecard(app.db, params),
  );
  app.get(
    "/programmes/:programme/services/:entity/:service/scorecard/:period",
    {
      schema: {
        tags: ["scorecard"],
        summary: "Everything about one service in one period, down to the indicator",
        params: Type.Object({ programme: Code, entity: Code, service: Code, period: Code }),
        response: { 200: ServiceScorecard, 400: Problem, 404: Problem },
      },
    },
    ({ params }) => readServiceScorecard(app.db, params),
  );
};
