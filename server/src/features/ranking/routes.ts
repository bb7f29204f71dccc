import type { FastifyPluginAsyncTypebox } from "@fastify/type-provider-typebox";
import { Code, Problem, Ranking, RankingQuery, RankingStatQuery, StatDataset } from "@marsad/shared/schemas";
import { Type } from "typebox";
import { readRanking } from "./read-ranking.ts";
import { readRankingStat } from "./read-ranking-stat.ts";

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
  app.get(
    "/programmes/:programme/rankings/:period.jsonstat",
    {
      schema: {
        tags: ["ranking"],
        summary: "The same in one piece, as JSON-stat 2.0",
        description: "Dimensions `entity`, `period` and `measure`; `lang` is the language of the labels.",
        params: Type.Object({ programme: Code, period: Code }),
        querystring: RankingStatQuery,
        response: { 200: StatDataset, 400: Problem, 404: Problem, 409: Problem },
      },
    },
    ({ params, query }) => readRankingStat(app.db, params.programme, params.period, query),
  );
};
