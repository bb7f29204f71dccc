import type { FastifyPluginAsyncTypebox } from "@fastify/type-provider-typebox";
import { Code, PeerScores, Problem, Scorecard, ServiceScorecard, ServiceTrend } from "@marsad/shared/schemas";
import { Type } from "typebox";
import { readPeerScores } from "./read-peer-scores.ts";
import { readScorecard } from "./read-scorecard.ts";
import { readServiceScorecard } from "./read-service-scorecard.ts";
import { readServiceTrend } from "./read-service-trend.ts";

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
    "/programmes/:programme/entities/:entity/peers/:period",
    {
      schema: {
        tags: ["scorecard"],
        summary: "The scores of the entities of the same kind in one period",
        params: Type.Object({ programme: Code, entity: Code, period: Code }),
        response: { 200: PeerScores, 400: Problem, 404: Problem },
      },
    },
    ({ params }) => readPeerScores(app.db, params),
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
  app.get(
    "/programmes/:programme/services/:entity/:service/trend",
    {
      schema: {
        tags: ["scorecard"],
        summary: "The scores and values of one service over the periods",
        params: Type.Object({ programme: Code, entity: Code, service: Code }),
        response: { 200: ServiceTrend, 400: Problem, 404: Problem },
      },
    },
    ({ params }) => readServiceTrend(app.db, params),
  );
};
