import rateLimit, { type RateLimitOptions as RouteLimit } from "@fastify/rate-limit";
import type { FastifyReply, FastifyRequest } from "fastify";
import fp from "fastify-plugin";
import { AppError } from "../errors.ts";

/** One in how many of the requests of a minute may be a write. */
const writeShare = 10;

/**
 * One in how many of the reads of a minute may be of what takes seconds to make. What is kept of it is not counted. A whole
 * authority may read behind one address, and each period that it looks at takes three.
 */
const heavyShare = 20;

declare module "fastify" {
  interface FastifyInstance {
    /** The limit of routes whose answers take seconds to make, as `config.rateLimit`; they share one count. */
    readonly heavyReads: RouteLimit;
  }
}

/** Keys that an address may try in vain in a minute, before it has to wait. A key has 256 random bits: this keeps the log readable. */
const failedKeysPerMinute = 30;

/** 429: too much was asked from one address; the header `Retry-After` says how many seconds to wait. */
class TooManyRequests extends AppError {
  override readonly name = "TooManyRequests";
  constructor(detail: string) {
    super(429, "too-many-requests", "Too many requests came from this address.", { detail });
  }
}

interface RateLimitOptions {
  /** Reads; of writes a tenth. */
  readonly perMinute: number;
  /** Who is this server itself, which asks for the pages that it prints. */
  readonly isOurselves: (request: FastifyRequest) => boolean;
}

/** Limits what one address may ask in a minute. The counts are this process's own: several processes allow several times as much. */
export const rateLimits = fp<RateLimitOptions>(
  async (app, { perMinute, isOurselves }) => {
    await app.register(rateLimit, {
      timeWindow: "1 minute",
      allowList: isOurselves,
      max: (request) => (isRead(request) ? perMinute : Math.max(1, Math.floor(perMinute / writeShare))),
      keyGenerator: (request) => `${request.ip} ${isRead(request) ? "reads" : "writes"}`,
      errorResponseBuilder: (_request, { after }) => new TooManyRequests(`Try again in ${after}.`),
    });
    app.decorate("heavyReads", {
      timeWindow: "1 minute",
      max: Math.max(1, Math.floor(perMinute / heavyShare)),
      keyGenerator: (request: FastifyRequest) => `${request.ip} heavy reads`,
      groupId: "heavy reads",
    });
    const countFailedKey = app.createRateLimit({
      timeWindow: "1 minute",
      max: failedKeysPerMinute,
      keyGenerator: (request) => `${request.ip} failed keys`,
    });
    app.addHook("onRequest", async (request, reply) => {
      if (request.headers.authorization === undefined) return;
      const failures = await countFailedKey(request, { increment: false });
      if (failures.isAllowed || failures.remaining > 0) return;
      refuse(reply, failures.ttlInSeconds);
    });
    app.addHook("onResponse", async (request, reply) => {
      if (reply.statusCode === 401 && request.headers.authorization !== undefined)
        await countFailedKey(request);
    });
  },
  { name: "rate-limits" },
);

function isRead({ method }: FastifyRequest): boolean {
  return method === "GET" || method === "HEAD" || method === "OPTIONS";
}

function refuse(reply: FastifyReply, seconds: number): never {
  reply.header("retry-after", seconds);
  throw new TooManyRequests(`Too many keys from this address were not valid. Try again in ${seconds} s.`);
}
