import swagger from "@fastify/swagger";
import fp from "fastify-plugin";
import { describeAnswers } from "./describe-answers.ts";

/** Sections of the API, in the order a reader meets them. */
const tags = [
  { name: "ranking", description: "All entities of a programme in one period, best first." },
  { name: "trend", description: "One entity over the periods." },
  { name: "changes", description: "Why a score or a rank changed between two periods." },
  { name: "path", description: "What the path of an entity to its benchmark is sought in." },
  { name: "criteria", description: "What each indicator costs, whom, and who does best at it." },
  { name: "peers", description: "Whom an entity is compared with, and whom it can learn from." },
  { name: "scorecard", description: "Why an entity or a service stands where it stands." },
  { name: "overview", description: "The nation in one period." },
  { name: "programmes", description: "What publishes methodologies, and what it observes." },
  { name: "methodologies", description: "Versioned rule books." },
  { name: "periods", description: "The units of time." },
  { name: "entities", description: "The bodies that are observed." },
  { name: "services", description: "What is assessed." },
  { name: "published series", description: "Figures published elsewhere." },
  { name: "catalogue", description: "What is published, described for other catalogues and search engines." },
  { name: "ingestion", description: "Facts in, from files; with a key." },
  { name: "packs", description: "Whole programmes from a folder of data files; with a key." },
  { name: "keys", description: "API keys; for administrators." },
  { name: "search", description: "Entities and services by their names." },
  { name: "feedback", description: "What readers think of the pages." },
  { name: "backup", description: "Everything in one file; for administrators." },
  { name: "status", description: "The process itself." },
];

/** The API's own description, OpenAPI 3.1, made of the schemas that also check and write every message. */
export const apiDocument = fp<{ readonly version: string }>(
  async (app, { version }) => {
    await app.register(swagger, {
      convertConstToEnum: false,
      transform: describeAnswers,
      refResolver: {
        buildLocalReference: ({ $id: name }, _base, _fragment, place) =>
          typeof name === "string" ? name : `Part${place}`,
      },
      openapi: {
        openapi: "3.1.0",
        info: {
          title: "Marsad",
          version,
          description:
            "Maturity of public e-services: facts in, scores, rankings and trends out. Scores are 0–100, unrounded; null where there is none, with its reason beside it. Errors are problem documents with a stable code.",
          license: { name: "MIT", identifier: "MIT" },
        },
        tags,
        components: {
          securitySchemes: {
            key: { type: "http", scheme: "bearer", description: "An API key; reading needs none." },
          },
        },
      },
    });
    app.get("/api/openapi.json", { schema: { hide: true } }, (_request, reply) =>
      reply.header("cache-control", "no-cache").send(app.swagger()),
    );
  },
  { name: "api-document" },
);
