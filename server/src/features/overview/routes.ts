import type { FastifyPluginAsyncTypebox } from "@fastify/type-provider-typebox";
import { Code, Overview, Problem } from "@marsad/shared/schemas";
import { Type } from "typebox";
import { readOverview } from "./read-overview.ts";

/** The nation in a period. */
export const overviewRoutes: FastifyPluginAsyncTypebox = async (app) => {
  app.get(
    "/programmes/:programme/overview/:period",
    {
      schema: {
        tags: ["overview"],
        summary: "The nation in one period, with its trend",
        params: Type.Object({ programme: Code, period: Code }),
        response: { 200: Overview, 400: Problem, 404: Problem },
      },
    },
    ({ params }) => readOverview(app.db, params.programme, params.period),
  );
};
