import fastify from "fastify";

/** A bare server that answers every path with the same bytes, given by its first argument's address; for `measure-reading.ts`. */
const answer = await fetch(process.argv[2] ?? "");
const bytes = Buffer.from(await answer.arrayBuffer());
const type = answer.headers.get("content-type") ?? "application/json";
const app = fastify();
app.get("/", (_, reply) => reply.type(type).send(bytes));
await app.listen({ port: 0, host: "127.0.0.1" });
process.stdout.write(`ready at ${app.listeningOrigin}\n`);
process.on("SIGTERM", () => app.close());
