import type { FastifyPluginAsyncTypebox } from "@fastify/type-provider-typebox";
import { Catalogue, Code, DatasetDescription, DatasetQuery, Problem } from "@marsad/shared/schemas";
import type { FastifyRequest } from "fastify";
import { Type } from "typebox";
import { readCatalogue } from "./read-catalogue.ts";
import { readDataset } from "./read-dataset.ts";

const tags = ["catalogue"];
const contentType = "application/ld+json";

/** What is published, described for other catalogues and for search engines. Addresses are those by which it is asked. */
export const catalogueRoutes: FastifyPluginAsyncTypebox = async (app) => {
  app.get(
    "/catalogue.jsonld",
    {
      schema: {
        tags,
        summary: "Everything that is published, as a DCAT 3 catalogue",
        response: { 200: Catalogue },
      },
    },
    async (request, reply) => reply.type(contentType).send(await readCatalogue(app.db, baseOf(request))),
  );
  app.get(
    "/programmes/:programme/dataset.jsonld",
    {
      schema: {
        tags,
        summary: "A programme as a Dataset of schema.org",
        params: Type.Object({ programme: Code }),
        querystring: DatasetQuery,
        response: { 200: DatasetDescription, 400: Problem, 404: Problem },
      },
    },
    async (request, reply) => {
      const { params, query } = request;
      const dataset = await readDataset(app.db, params.programme, baseOf(request), query.lang ?? "ar");
      return reply.type(contentType).send(dataset);
    },
  );
};

function baseOf({ protocol, host }: FastifyRequest): string {
  return `${protocol}://${host}`;
}
