import type { FastifyPluginAsyncTypebox } from "@fastify/type-provider-typebox";
import {
  Code,
  Problem,
  RankingFacts,
  RankingOrders,
  RankingSensitivity,
  RankingUncertainty,
  SensitivityQuery,
  UncertaintyQuery,
} from "@marsad/shared/schemas";
import { Type } from "typebox";
import { shareWork } from "../../share-work.ts";
import { readOrders } from "./read-orders.ts";
import { readRankingFacts } from "./read-ranking-facts.ts";
import { readSensitivity } from "./read-sensitivity.ts";
import { readUncertainty } from "./read-uncertainty.ts";

/** How sure a ranking is. */
export const uncertaintyRoutes: FastifyPluginAsyncTypebox = async (app) => {
  const params = Type.Object({ programme: Code, period: Code });
  const problems = { 400: Problem, 404: Problem, 409: Problem };
  const config = { rateLimit: app.heavyReads };
  // Until an answer is kept, everybody who comes after a new revision would begin the same work.
  const bands = shareWork<RankingUncertainty>();
  const shifts = shareWork<RankingSensitivity>();
  const others = shareWork<RankingOrders>();
  app.get(
    "/programmes/:programme/rankings/:period/uncertainty",
    {
      config,
      schema: {
        tags: ["ranking"],
        summary: "How far the ranking of a period depends on weights and rules",
        description:
          "Rankings are drawn at random (Monte Carlo) over weights, normalisation, aggregation and treatment of missing values; the same seed, draws and choices give the same answer.",
        params,
        querystring: UncertaintyQuery,
        response: { 200: RankingUncertainty, ...problems },
      },
    },
    ({ params: { programme, period }, query, url, revisionTag }) =>
      bands(`${revisionTag} ${url}`, () => readUncertainty(app, programme, period, query)),
  );
  app.get(
    "/programmes/:programme/rankings/:period/sensitivity",
    {
      config,
      schema: {
        tags: ["ranking"],
        summary: "Which choice of weights and rules moves the ranks of a period most",
        description: "Variance-based indices of the mean absolute shift of ranks, with their error.",
        params,
        querystring: SensitivityQuery,
        response: { 200: RankingSensitivity, ...problems },
      },
    },
    ({ params: { programme, period }, query, url, revisionTag }) =>
      shifts(`${revisionTag} ${url}`, () => readSensitivity(app, programme, period, query)),
  );
  app.get(
    "/programmes/:programme/rankings/:period/facts",
    {
      schema: {
        tags: ["ranking"],
        summary: "What the ranking of a period is made of: every value that was reported",
        description:
          "With the methodology that it names and the same seed, draws and choices, rankings can be drawn from it anywhere; they are those of …/uncertainty.",
        params,
        response: { 200: RankingFacts, ...problems },
      },
    },
    ({ params: { programme, period } }) => readRankingFacts(app.db, programme, period),
  );
  app.get(
    "/programmes/:programme/rankings/:period/orders",
    {
      config,
      schema: {
        tags: ["ranking"],
        summary: "How the entities of a period would stand under other weightings; not official",
        params,
        response: { 200: RankingOrders, ...problems },
      },
    },
    ({ params: { programme, period }, url, revisionTag }) =>
      others(`${revisionTag} ${url}`, () => readOrders(app, programme, period)),
  );
};
