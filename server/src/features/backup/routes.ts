import { PassThrough, type Readable } from "node:stream";
import type { FastifyPluginAsyncTypebox } from "@fastify/type-provider-typebox";
import { Problem } from "@marsad/shared/schemas";
import { Type } from "typebox";
import { requireKey } from "../../plugins/require-key.ts";
import { writeBackup } from "./write-backup.ts";

/** Everything in one file; for administrators, since it holds the hashes of all keys. */
export const backupRoutes: FastifyPluginAsyncTypebox<{ readonly version: string }> = async (
  app,
  { version },
) => {
  app.get(
    "/backup",
    {
      onRequest: requireKey("administrator"),
      schema: {
        tags: ["backup"],
        summary: "Download everything as a backup file, as it stands at one moment",
        security: [{ key: [] }],
        response: {
          200: Type.Unsafe<Readable>({ type: "string", format: "binary" }),
          401: Problem,
          403: Problem,
        },
      },
    },
    async (request, reply) => {
      const file = new PassThrough();
      writeBackup(app.db, file, { product: version, now: new Date() }).catch((error: Error) => {
        request.log.error({ err: error }, "backup failed");
        // Ends the connection before the last line, by which the reader knows that the backup is not whole.
        file.destroy(error);
      });
      return reply.type("application/gzip").header("cache-control", "no-store").send(file);
    },
  );
};
