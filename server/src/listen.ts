import type { FastifyInstance } from "fastify";

/** Begins to answer; resolves to the address at which this machine reaches the app. One that listens everywhere is reached at home. */
export async function listen(app: FastifyInstance, host: string, port: number): Promise<string> {
  const address = new URL(await app.listen({ host, port }));
  if (host === "0.0.0.0") address.hostname = "127.0.0.1";
  if (host === "::") address.hostname = "[::1]";
  return address.origin;
}
