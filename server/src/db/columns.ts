import { loadCommonJs } from "./load-commonjs.ts";

export type { PgTable } from "drizzle-orm/pg-core";

const pgCore = loadCommonJs("drizzle-orm/pg-core");

/** The parts of drizzle-orm that tables are described with. */
export const {
  boolean,
  check,
  date,
  doublePrecision,
  foreignKey,
  getTableConfig,
  index,
  integer,
  json,
  jsonb,
  pgTable,
  primaryKey,
  text,
  timestamp,
  uniqueIndex,
  uuid,
} = pgCore;

/** Bytes, which neither engine's driver makes anything else of. */
export const bytea = pgCore.customType<{ data: Uint8Array; driverData: Uint8Array }>({
  dataType: () => "bytea",
});
