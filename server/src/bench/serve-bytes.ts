import fastify from "fastify";

/** Headers that the server of any answer writes itself. */
const ofTheServer = new Set(["connection", "content-length", "date", "keep-alive", "transfer-encoding"]);

/**
 * A bare server that answers every path with the same bytes, headers included, as the address given by its first
 * argument; for `measure-reading.ts`. Without the headers it would be measured for how fast the load's own parser
 * reads them.
 */
const answer = await fetch(process.argv[2] ?? "", { headers: { "accept-encoding": "identity" } });
const bytes = Buffer.from(await answer.arrayBuffer());
const headers = Object.fromEntries([...answer.headers].filter(([name]) => !ofTheServer.has(name)));
const app = fastify();
app.get("/", (_, reply) => reply.headers(headers).send(bytes));
await app.listen({ port: 0, host: "127.0.0.1" });
process.stdout.write(`ready at ${app.listeningOrigin}\n`);
process.on("SIGTERM", () => app.close());
