import type { FastifyPluginAsyncTypebox } from "@fastify/type-provider-typebox";
import { PackResult, Problem, Refusal } from "@marsad/shared/schemas";
import { Type } from "typebox";
import { AppError } from "../../errors.ts";
import { actorOf } from "../../plugins/authentication.ts";
import { requireKey } from "../../plugins/require-key.ts";
import { type SpoolLimits, spoolUpload } from "../../spool/spool-upload.ts";
import { loadPack } from "./load-pack.ts";
import { readPack } from "./read-pack.ts";

/** Whole programmes from a folder of data files. */
export const packsRoutes: FastifyPluginAsyncTypebox<{ spool: SpoolLimits }> = async (app, { spool }) => {
  app.post(
    "/packs",
    {
      onRequest: requireKey("administrator"),
      schema: {
        tags: ["packs"],
        summary: "Load a pack, all or nothing",
        description:
          "The files of the pack as `multipart/form-data`; the file name of each part is its path inside the pack, such as `values/2018.csv`. Loading a pack again changes nothing.",
        security: [{ key: [] }],
        consumes: ["multipart/form-data"],
        querystring: Type.Object(
          { dryRun: Type.Optional(Type.Boolean({ default: false })) },
          { additionalProperties: false },
        ),
        response: {
          200: PackResult,
          400: Problem,
          401: Problem,
          403: Problem,
          408: Problem,
          409: Problem,
          413: Problem,
          415: Problem,
          422: Refusal,
        },
      },
    },
    (request) => {
      if (!request.isMultipart()) {
        throw new AppError(415, "unsupported-media-type", "A pack is sent as multipart/form-data.");
      }
      const { dryRun = false } = request.query;
      return spoolUpload(request, spool, "", async (_files, folder) =>
        loadPack(app.db, await readPack(folder), actorOf(request), { dryRun, now: new Date() }),
      );
    },
  );
};
