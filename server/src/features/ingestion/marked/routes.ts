import { basename, extname } from "node:path";
import type { FastifyPluginAsyncTypebox } from "@fastify/type-provider-typebox";
import { Code, Problem } from "@marsad/shared/schemas";
import type { Language } from "@marsad/shared/words/value-words";
import { Type } from "typebox";
import { attachmentHeaders } from "../../../attachment-headers.ts";
import { actorOf } from "../../../plugins/authentication.ts";
import { requireKey } from "../../../plugins/require-key.ts";
import { type SpoolLimits, spoolUpload } from "../../../spool/spool-upload.ts";
import { readCorrections } from "../read-corrections.ts";
import type { TableLimits } from "../reading.ts";
import { encodings } from "../recognise-encoding.ts";
import { markTrial } from "./mark-trial.ts";
import { errorsHeading } from "./mark-words.ts";
import { type MarkedFile, readMarked } from "./read-marked.ts";

const refusals = { 400: Problem, 401: Problem, 403: Problem, 404: Problem, 409: Problem };
const security = [{ key: [] }];
const tags = ["ingestion"];
const Lang = Type.Union([Type.Literal("ar"), Type.Literal("en")], { default: "ar" });
const File = Type.Unsafe<Uint8Array>({ type: "string", format: "binary" });

/** Where uploads wait, and how large they and their tables may be. */
interface MarkedOptions {
  readonly spool: SpoolLimits;
  readonly limits: TableLimits;
}

/** The workbook back: a file with its mistakes in it. Every route needs a key of the programme or of one of its entities. */
export const markedRoutes: FastifyPluginAsyncTypebox<MarkedOptions> = async (app, { spool, limits }) => {
  const onRequest = requireKey("member");
  // Whatever it is sent as, what a file is its own bytes say.
  app.removeContentTypeParser(["application/json", "text/plain"]);
  app.addContentTypeParser("*", async (_request: unknown, body: unknown) => body);

  app.get(
    "/programmes/:programme/ingestions/:id/marked",
    {
      onRequest,
      schema: {
        tags,
        summary: "The file of an ingestion with its mistakes in it, to mend and send again",
        description:
          "In the format in which it was sent: a workbook as a workbook, CSV as CSV with one more column.",
        security,
        params: Type.Object({ programme: Code, id: Type.String({ format: "uuid" }) }),
        querystring: Type.Object({ lang: Type.Optional(Lang) }, { additionalProperties: false }),
        produces: ["application/octet-stream"],
        response: { 200: File, ...refusals },
      },
    },
    async ({ params, query: { lang = "ar" }, actor }, reply) => {
      const marked = await readMarked(app.db, { ...params, actor: actorOf({ actor }) }, lang);
      return reply.headers(headersOf(marked, lang)).send(marked.content);
    },
  );

  app.post(
    "/programmes/:programme/ingestions/marked",
    {
      onRequest,
      schema: {
        tags,
        summary: "A file that is only tried, with its mistakes in it",
        description: "The body is as for an ingestion, of one file. Nothing is written, not even a refusal.",
        security,
        consumes: ["application/octet-stream", "text/csv", "application/json", "multipart/form-data"],
        params: Type.Object({ programme: Code }),
        querystring: Type.Object(
          {
            period: Type.Optional(Code),
            encoding: Type.Optional(Type.Enum([...encodings])),
            fileName: Type.Optional(Type.String({ maxLength: 200 })),
            lang: Type.Optional(Lang),
          },
          { additionalProperties: false },
        ),
        produces: ["application/octet-stream"],
        response: { 200: File, ...refusals, 408: Problem, 413: Problem, 415: Problem, 422: Problem },
      },
    },
    async (request, reply) => {
      const { lang = "ar", fileName = "values.csv", ...asked } = request.query;
      const { programme } = request.params;
      const marked = await spoolUpload(request, spool, basename(fileName), async (sent) => {
        const upload = {
          ...asked,
          ...(await readCorrections(sent)),
          programme,
          limits,
          folder: spool.folder,
        };
        return markTrial(app.db, { ...upload, actor: actorOf(request), now: new Date() }, lang);
      });
      return reply.headers(headersOf(marked, lang)).send(marked.content);
    },
  );
};

const contentTypes: Readonly<Record<string, string>> = {
  ".csv": "text/csv",
  ".json": "application/json",
  ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
};

/** Saved beside the file that was sent, under a name that says what it is. */
function headersOf({ name }: MarkedFile, language: Language): Record<string, string> {
  const extension = extname(name);
  return {
    ...attachmentHeaders(`${basename(name, extension)} (${errorsHeading[language]})${extension}`),
    "content-type": contentTypes[extension.toLowerCase()] ?? "application/octet-stream",
  };
}
