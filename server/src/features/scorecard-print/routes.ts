import type { FastifyPluginAsyncTypebox } from "@fastify/type-provider-typebox";
import { Code, PrintLanguage, Problem } from "@marsad/shared/schemas";
import { Type } from "typebox";
import { attachmentHeaders } from "../../attachment-headers.ts";
import { originOf } from "../../plugins/origin-of.ts";
import { printScorecard } from "./print-scorecard.ts";
import { scorecardFileName } from "./scorecard-page.ts";

/** PDFs that one address may ask for in a minute: each takes a processor for about a second. */
const perMinute = 60;

/** An entity's scorecard on paper. */
export const scorecardPrintRoutes: FastifyPluginAsyncTypebox = async (app) => {
  app.get(
    "/programmes/:programme/entities/:entity/scorecard/:period.pdf",
    {
      config: { rateLimit: { max: perMinute, keyGenerator: ({ ip }) => `${ip} prints` } },
      schema: {
        tags: ["scorecard"],
        summary: "The scorecard of one entity in one period as PDF: two pages of A4",
        description:
          "Printed when it is asked for, tagged for screen readers. 501 where the server has no browser.",
        params: Type.Object({ programme: Code, entity: Code, period: Code }),
        querystring: Type.Object({ lang: Type.Optional(PrintLanguage) }, { additionalProperties: false }),
        produces: ["application/pdf"],
        response: {
          200: Type.Unsafe<Uint8Array>({ type: "string", format: "binary" }),
          400: Problem,
          404: Problem,
          501: Problem,
          503: Problem,
          504: Problem,
        },
      },
    },
    async (request, reply) => {
      const scorecard = { ...request.params, language: request.query.lang ?? ("ar" as const) };
      const pdf = await printScorecard(app.db, app.printer, scorecard, originOf(request));
      return reply
        .headers(attachmentHeaders(scorecardFileName(scorecard)))
        .type("application/pdf")
        .send(pdf);
    },
  );
};
