import type { Readable } from "node:stream";
import type { FastifyPluginAsyncTypebox } from "@fastify/type-provider-typebox";
import { Code, Problem } from "@marsad/shared/schemas";
import { Type } from "typebox";
import { attachmentHeaders } from "../../attachment-headers.ts";
import { actorOf } from "../../plugins/authentication.ts";
import { requireKey } from "../../plugins/require-key.ts";
import { chooseEntity } from "./choose-entity.ts";
import { type ExportFormat, exportFormats, exportPeriod } from "./export-period.ts";
import { writeTemplate } from "./write-template.ts";

const refusals = { 400: Problem, 401: Problem, 403: Problem, 404: Problem, 409: Problem };
const security = [{ key: [] }];
const tags = ["ingestion"];
const params = Type.Object({ programme: Code, period: Code });
const Language = Type.Union([Type.Literal("ar"), Type.Literal("en")], { default: "ar" });

const contentTypes: Readonly<Record<ExportFormat, string>> = {
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  csv: "text/csv; charset=utf-8",
  json: "application/json",
};

/** Files to fill in and to ingest. Every route needs a key of the programme or of the entity. */
export const templateRoutes: FastifyPluginAsyncTypebox = async (app) => {
  const onRequest = requireKey("member");

  app.get(
    "/programmes/:programme/periods/:period/template.xlsx",
    {
      onRequest,
      schema: {
        tags,
        summary: "A workbook to fill in: the services of an entity, and the indicators of a period",
        description:
          "Without `entity`: that of the key, or all entities for a key of the programme. What stands in the period is filled in.",
        security,
        params,
        querystring: Type.Object(
          { entity: Type.Optional(Code), lang: Type.Optional(Language) },
          { additionalProperties: false },
        ),
        produces: [contentTypes.xlsx],
        response: { 200: Type.Unsafe<Uint8Array>({ type: "string", format: "binary" }), ...refusals },
      },
    },
    async ({ params: { programme, period }, query, actor }, reply) => {
      const entity = chooseEntity(actorOf({ actor }), { programme, entity: query.entity });
      const workbook = await writeTemplate(app.db, { programme, period, entity }, query.lang ?? "ar");
      const name = nameFile(["template", programme, entity, period], "xlsx");
      return reply.headers(attachmentHeaders(name)).type(contentTypes.xlsx).send(Buffer.from(workbook));
    },
  );

  app.get(
    "/programmes/:programme/periods/:period/export",
    {
      onRequest,
      schema: {
        tags,
        summary: "The values of a period, as a file that changes nothing when it is ingested again",
        description:
          "In the wide form, written in codes. `lang` names the sheet of a workbook. Without `entity`: that of the key, or all entities for a key of the programme.",
        security,
        params,
        querystring: Type.Object(
          {
            format: Type.Optional(Type.Enum([...exportFormats], { default: "xlsx" })),
            entity: Type.Optional(Code),
            lang: Type.Optional(Language),
          },
          { additionalProperties: false },
        ),
        produces: Object.values(contentTypes),
        response: { 200: Type.Unsafe<Readable>({ type: "string", format: "binary" }), ...refusals },
      },
    },
    async ({ params: { programme, period }, query, actor }, reply) => {
      const { format = "xlsx", lang = "ar" } = query;
      const entity = chooseEntity(actorOf({ actor }), { programme, entity: query.entity });
      const file = await exportPeriod(app.db, { programme, period, entity }, { format, language: lang });
      const name = nameFile([programme, entity, period], format);
      return reply.headers(attachmentHeaders(name)).type(contentTypes[format]).send(file);
    },
  );
};

function nameFile(parts: readonly (string | null)[], extension: string): string {
  return `${parts.filter((part) => part !== null).join("-")}.${extension}`;
}
