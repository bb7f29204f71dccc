import multipart from "@fastify/multipart";
import fp from "fastify-plugin";

/** Lets routes take several files at once as `multipart/form-data`; each route spools them with limits of its own. */
export const multipartUploads = fp(
  async (app) => {
    await app.register(multipart, { throwFileSizeLimit: true });
  },
  { name: "multipart-uploads" },
);
