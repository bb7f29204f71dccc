import fp from "fastify-plugin";
import type { Database } from "../db/database.ts";

declare module "fastify" {
  interface FastifyInstance {
    /** What routes hand to their verbs. */
    readonly db: Database;
  }
}

/** Lets every route reach the database as `app.db`. */
export const database = fp<{ readonly db: Database }>(
  async (app, { db }) => {
    app.decorate("db", db);
  },
  { name: "database" },
);
