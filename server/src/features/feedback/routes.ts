import type { FastifyPluginAsyncTypebox } from "@fastify/type-provider-typebox";
import {
  FeedbackFilter,
  FeedbackInput,
  FeedbackList,
  FeedbackQuery,
  FeedbackReceipt,
  FeedbackWords,
  Problem,
} from "@marsad/shared/schemas";
import { Type } from "typebox";
import { attachmentHeaders } from "../../attachment-headers.ts";
import { actorOf } from "../../plugins/authentication.ts";
import { requireKey } from "../../plugins/require-key.ts";
import { completeFeedback } from "./complete-feedback.ts";
import { exportFeedback } from "./export-feedback.ts";
import { giveFeedback } from "./give-feedback.ts";
import { listFeedback } from "./list-feedback.ts";

/** Answers that one address may give in a minute: a reader has opened no more pages. */
const perMinute = 10;

const refusals = { 401: Problem, 403: Problem };
const security = [{ key: [] }];

/** What readers think of the pages: anybody gives it, administrators read it. */
export const feedbackRoutes: FastifyPluginAsyncTypebox<{ readonly version: string }> = async (
  app,
  { version },
) => {
  app.post(
    "/feedback",
    {
      config: { rateLimit: { max: perMinute, keyGenerator: ({ ip }) => `${ip} feedback` } },
      bodyLimit: 16 * 1024,
      schema: {
        tags: ["feedback"],
        summary: "Say whether a page was useful; nothing of who says it is kept",
        body: FeedbackInput,
        response: { 201: FeedbackReceipt, 400: Problem, 429: Problem },
      },
    },
    async (request, reply) => {
      const receipt = await giveFeedback(app.db, request.body, { version, now: new Date() });
      return reply.code(201).header("cache-control", "no-store").send(receipt);
    },
  );
  app.put(
    "/feedback/:id",
    {
      config: { rateLimit: { max: perMinute, keyGenerator: ({ ip }) => `${ip} feedback words` } },
      bodyLimit: 16 * 1024,
      schema: {
        tags: ["feedback"],
        summary: "Complete or change what was said of a page; it stays one answer",
        params: Type.Object({ id: Type.String({ format: "uuid" }) }),
        body: FeedbackWords,
        response: { 200: FeedbackReceipt, 400: Problem, 404: Problem, 429: Problem },
      },
    },
    async (request, reply) => {
      reply.header("cache-control", "no-store");
      return completeFeedback(app.db, request.params.id, request.body);
    },
  );
  const onRequest = requireKey("administrator");
  app.get(
    "/feedback",
    {
      onRequest,
      schema: {
        tags: ["feedback"],
        summary: "What readers said of the pages, the newest first, with counts by page",
        security,
        querystring: FeedbackQuery,
        response: { 200: FeedbackList, 400: Problem, ...refusals },
      },
    },
    async (request, reply) => {
      reply.header("cache-control", "no-store");
      return listFeedback(app.db, actorOf(request), request.query);
    },
  );
  app.get(
    "/feedback.csv",
    {
      onRequest,
      schema: {
        tags: ["feedback"],
        summary: "The same as CSV",
        security,
        produces: ["text/csv"],
        querystring: FeedbackFilter,
        response: { 200: Type.String(), 400: Problem, ...refusals },
      },
    },
    async (request, reply) =>
      reply
        .headers(attachmentHeaders("marsad-feedback.csv"))
        .type("text/csv; charset=utf-8")
        .send(await exportFeedback(app.db, actorOf(request), request.query)),
  );
};
