import type { FastifyPluginAsyncTypebox } from "@fastify/type-provider-typebox";
import { Code, Problem, PublishedSeriesChange, PublishedSeriesInput, Refusal } from "@marsad/shared/schemas";
import { Type } from "typebox";
import { actorOf } from "../../plugins/authentication.ts";
import { requireKey } from "../../plugins/require-key.ts";
import { putPublishedSeries } from "./put-published-series.ts";

/** Figures published elsewhere. */
export const publishedSeriesRoutes: FastifyPluginAsyncTypebox = async (app) => {
  app.put(
    "/programmes/:programme/published-series/:series",
    {
      onRequest: requireKey("programme"),
      schema: {
        tags: ["published series"],
        summary: "Create a series of published figures, or make it what is sent",
        security: [{ key: [] }],
        params: Type.Object({ programme: Code, series: Code }),
        body: PublishedSeriesInput,
        response: {
          200: PublishedSeriesChange,
          201: PublishedSeriesChange,
          400: Problem,
          401: Problem,
          403: Problem,
          404: Problem,
          409: Problem,
          422: Refusal,
        },
      },
    },
    async (request, reply) => {
      const { programme, series } = request.params;
      const change = await putPublishedSeries(app.db, {
        programme,
        series,
        input: request.body,
        actor: actorOf(request),
        now: new Date(),
      });
      return reply.code(change.status === "created" ? 201 : 200).send(change);
    },
  );
};
