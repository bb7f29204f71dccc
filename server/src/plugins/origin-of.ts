import type { FastifyRequest } from "fastify";

/** How whoever asks reaches this server, such as `https://marsad.example`; behind a proxy, as a trusted one tells it. */
export function originOf({ protocol, host }: Pick<FastifyRequest, "protocol" | "host">): string {
  const address = `${protocol}://${host}`;
  // A host that is no host is the asker's own doing: what they are sent is then printed under a name that is nobody's.
  return URL.canParse(address) ? new URL(address).origin : "http://localhost";
}
