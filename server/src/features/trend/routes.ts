import type { FastifyPluginAsyncTypebox } from "@fastify/type-provider-typebox";
import { Code, Problem, StatDataset, Trend, TrendStatQuery } from "@marsad/shared/schemas";
import { Type } from "typebox";
import { readTrend } from "./read-trend.ts";
import { readTrendStat } from "./read-trend-stat.ts";

/** The trend of one entity. */
export const trendRoutes: FastifyPluginAsyncTypebox = async (app) => {
  app.get(
    "/programmes/:programme/entities/:entity/trend",
    {
      schema: {
        tags: ["trend"],
        summary: "The scores of one entity over the periods",
        params: Type.Object({ programme: Code, entity: Code }),
        querystring: Type.Object(
          { from: Type.Optional(Code), to: Type.Optional(Code) },
          { additionalProperties: false },
        ),
        response: { 200: Trend, 400: Problem, 404: Problem },
      },
    },
    ({ params, query }) => readTrend(app.db, params.programme, params.entity, query),
  );
  app.get(
    "/programmes/:programme/entities/:entity/trend.jsonstat",
    {
      schema: {
        tags: ["trend"],
        summary: "The same as JSON-stat 2.0",
        description: "Dimensions `entity`, `period` and `measure`; `lang` is the language of the labels.",
        params: Type.Object({ programme: Code, entity: Code }),
        querystring: TrendStatQuery,
        response: { 200: StatDataset, 400: Problem, 404: Problem },
      },
    },
    ({ params, query }) => readTrendStat(app.db, params.programme, params.entity, query),
  );
};
