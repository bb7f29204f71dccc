import type { FastifyRequest } from "fastify";

/** How long (ms) the rest of a refused upload may still come in. */
const lingering = 5000;

/**
 * Lets what is still to come of a refused request come in and go nowhere, and cuts the connection off when that takes
 * long. Closed at once, a connection on which data is under way is reset, and its sender never reads the answer.
 */
export function discardRest({ raw }: FastifyRequest): void {
  if (raw.readableEnded || raw.destroyed) return;
  raw.unpipe();
  raw.resume();
  const timer = setTimeout(() => raw.destroy(), lingering).unref();
  raw.once("close", () => clearTimeout(timer));
}
