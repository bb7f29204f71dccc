import type { FastifyPluginAsyncTypebox } from "@fastify/type-provider-typebox";
import { Code, Problem, ReportedFacts } from "@marsad/shared/schemas";
import { Type } from "typebox";
import { readReportedFacts } from "./read-reported-facts.ts";

/** What the path of an entity to its benchmark is sought in; the search itself is the browser's. */
export const pathRoutes: FastifyPluginAsyncTypebox = async (app) => {
  app.get(
    "/programmes/:programme/entities/:entity/facts/:period",
    {
      schema: {
        tags: ["path"],
        summary: "What the services of an entity reported in one period, and what its score is held against",
        params: Type.Object({ programme: Code, entity: Code, period: Code }),
        response: { 200: ReportedFacts, 400: Problem, 404: Problem, 409: Problem },
      },
    },
    ({ params }) => readReportedFacts(app.db, params),
  );
};
