import fp from "fastify-plugin";

/** Sends the id under which the log knows a request, so that whoever reports a failure can name it. */
export const requestId = fp(
  async (app) => {
    app.addHook("onRequest", async (request, reply) => {
      reply.header("x-request-id", request.id);
    });
  },
  { name: "request-id" },
);
