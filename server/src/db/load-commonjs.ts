import { createRequire } from "node:module";

interface Packages {
  readonly "@electric-sql/pglite": typeof import("@electric-sql/pglite");
  readonly "drizzle-orm": typeof import("drizzle-orm");
  readonly "drizzle-orm/casing": typeof import("drizzle-orm/casing");
  readonly "drizzle-orm/node-postgres": typeof import("drizzle-orm/node-postgres");
  readonly "drizzle-orm/node-postgres/migrator": typeof import("drizzle-orm/node-postgres/migrator");
  readonly "drizzle-orm/pg-core": typeof import("drizzle-orm/pg-core");
  readonly "drizzle-orm/pglite": typeof import("drizzle-orm/pglite");
  readonly "drizzle-orm/pglite/migrator": typeof import("drizzle-orm/pglite/migrator");
}

/**
 * Loads drizzle-orm, and what it loads itself, in their CommonJS form. For each of the 200 ES modules of drizzle-orm
 * Node looks up what kind of module it is in a `package.json` of 180 KB: that took 1.1 s of a start of four seconds, and
 * takes 0.1 s so.
 */
export const loadCommonJs: <Name extends keyof Packages>(name: Name) => Packages[Name] = createRequire(
  import.meta.url,
);
