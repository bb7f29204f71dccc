import type { FastifyPluginAsyncTypebox } from "@fastify/type-provider-typebox";
import {
  ChangesQuery,
  Code,
  Comparison,
  Problem,
  ProgrammeComparison,
  RescoredPeriod,
  Rescoring,
  RescoringList,
} from "@marsad/shared/schemas";
import { Type } from "typebox";
import { actorOf } from "../../plugins/authentication.ts";
import { requireKey } from "../../plugins/require-key.ts";
import { putRescoring } from "./put-rescoring.ts";
import { readComparison } from "./read-comparison.ts";
import { readProgrammeComparison } from "./read-programme-comparison.ts";
import { listRescorings, readRescored, readRescoring } from "./read-rescoring.ts";
import { removeRescoring } from "./remove-rescoring.ts";

const tags = ["rescoring"];
const security = [{ key: [] }];
const params = Type.Object({ programme: Code, period: Code, version: Code });
const path = "/programmes/:programme/periods/:period/rescorings";
const problems = { 400: Problem, 404: Problem };
const refusals = { ...problems, 401: Problem, 403: Problem, 409: Problem };

/** Periods under other versions than their own, and comparisons by like rules. */
export const rescoringRoutes: FastifyPluginAsyncTypebox = async (app) => {
  app.get(
    "/programmes/:programme/rescorings",
    {
      schema: {
        tags,
        summary: "List the periods that are scored by other versions beside their own",
        params: Type.Object({ programme: Code }),
        response: { 200: RescoringList, ...problems },
      },
    },
    ({ params: { programme } }) => listRescorings(app.db, programme),
  );
  app.get(
    `${path}/:version`,
    {
      schema: {
        tags,
        summary: "Scores and ranks of a period under another version, beside the official ones",
        params,
        response: { 200: RescoredPeriod, ...problems },
      },
    },
    ({ params: address }) => readRescored(app.db, address),
  );
  app.put(
    `${path}/:version`,
    {
      onRequest: requireKey("programme"),
      schema: {
        tags,
        security,
        summary: "Score a period by another published version too, where its values allow it",
        params,
        response: { 200: Rescoring, 201: Rescoring, ...refusals },
      },
    },
    async (request, reply) => {
      const rescoring = { ...request.params, actor: actorOf(request), now: new Date() };
      const isNew = await putRescoring(app.db, rescoring);
      return reply.code(isNew ? 201 : 200).send(await readRescoring(app.db, request.params));
    },
  );
  app.delete(
    `${path}/:version`,
    {
      onRequest: requireKey("programme"),
      schema: {
        tags,
        security,
        summary: "Remove the result of a period under another version",
        params,
        response: { 200: Rescoring, ...refusals },
      },
    },
    (request) => removeRescoring(app.db, { ...request.params, actor: actorOf(request), now: new Date() }),
  );
  app.get(
    "/programmes/:programme/entities/:entity/comparison",
    {
      schema: {
        tags,
        summary: "The change of an entity's score between two periods by like rules",
        params: Type.Object({ programme: Code, entity: Code }),
        querystring: ChangesQuery,
        response: { 200: Comparison, ...problems, 409: Problem },
      },
    },
    ({ params: address, query }) => readComparison(app.db, address, query),
  );
  app.get(
    "/programmes/:programme/comparison",
    {
      config: { rateLimit: app.heavyReads },
      schema: {
        tags,
        summary:
          "The changes of all scores between two periods by like rules, or what keeps them from being compared",
        params: Type.Object({ programme: Code }),
        querystring: ChangesQuery,
        response: { 200: ProgrammeComparison, ...problems, 409: Problem },
      },
    },
    ({ params: { programme }, query }) => readProgrammeComparison(app.db, programme, query),
  );
};
