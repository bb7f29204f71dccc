import { STATUS_CODES } from "node:http";
import type { Problem } from "@marsad/shared/schemas";
import type { FastifyError, FastifyReply } from "fastify";
import fp from "fastify-plugin";
import { isFull } from "../db/is-full.ts";
import { isUnavailable } from "../db/is-unavailable.ts";
import { AppError } from "../errors.ts";

/** Seconds in which a database that is started again answers. */
const retryAfter = 5;

/**
 * The one way out for errors: a problem document (RFC 9457). What was expected keeps its code and words; what was not
 * is logged with the id of its request, and says nothing of the inside.
 */
export const errorHandler = fp(
  async (app) => {
    app.setErrorHandler<FastifyError>((error, request, reply) => {
      const problem = toProblem(error);
      if (problem.status >= 500) request.log.error({ err: error }, "request failed");
      if (problem.status === 503) reply.header("retry-after", String(retryAfter));
      return sendProblem(reply, problem);
    });
  },
  { name: "error-handler" },
);

/** Answers with a problem document; an answer about an error is never kept by a cache. */
export function sendProblem(reply: FastifyReply, problem: Problem): FastifyReply {
  return reply
    .code(problem.status)
    .type("application/problem+json")
    .header("cache-control", "no-store")
    .serializer(JSON.stringify)
    .send(problem);
}

function toProblem(error: FastifyError): Problem {
  if (error instanceof AppError) {
    const { code, status, message: title, detail, members } = error;
    return { code, status, title, ...(detail === undefined ? {} : { detail }), ...members };
  }
  if (isUnavailable(error)) {
    return {
      code: "database-unavailable",
      status: 503,
      title: "The database cannot be reached.",
      detail:
        "What was under way is not kept, unless the connection broke just as it was: look before you repeat it, or repeat it with its Idempotency-Key.",
    };
  }
  if (isFull(error)) {
    return {
      code: "no-room-left",
      status: 507,
      title: "The server has no room left on its disk.",
      detail: "Nothing of this was taken in. Whoever runs the server has to make room; then send it again.",
    };
  }
  const status = error.statusCode ?? 500;
  if (error.validation !== undefined) {
    return {
      code: "invalid-request",
      status,
      title: "The request does not have the form that is asked for.",
      detail: error.message,
    };
  }
  if (status >= 400 && status < 500) {
    return {
      code: codes[status] ?? "bad-request",
      status,
      title: `${STATUS_CODES[status] ?? "Bad Request"}.`,
      detail: error.message,
    };
  }
  return { code: "internal", status: 500, title: "Something went wrong on our side." };
}

/** Codes of what the framework itself refuses. */
const codes: Readonly<Record<number, string>> = {
  404: "not-found",
  405: "method-not-allowed",
  406: "not-acceptable",
  413: "too-large",
  414: "address-too-long",
  415: "unsupported-media-type",
  429: "too-many-requests",
  431: "headers-too-large",
};
