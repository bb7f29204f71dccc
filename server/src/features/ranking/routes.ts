import type { FastifyPluginAsyncTypebox } from "@fastify/type-provider-typebox";
import { Code, Problem, Ranking, RankingQuery } from "@marsad/shared/schemas";
import { Type } from "typebox";
import { readRanking } from "./read-ranking.ts";

/** The ranking of a period. */
export const rankingRoutes: FastifyPluginAsyncTypebox = async (app) => {
  app.get(
    "/programmes/:programme/rankings/:period",
    {
      schema: {
        tags: ["ranking"],
        summary: "The ranking of all entities in a period",
        params: Type.Object({ programme: Code, period: Code }),
        querystring: RankingQuery,
        response: { 200: Ranking, 400: Problem, 404: Problem, 409: Problem },
      },
    },
    ({ params, query }) => readRanking(app.db, params.programme, params.period, query),
  );
};
