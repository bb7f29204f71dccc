import { loadCommonJs } from "./load-commonjs.ts";

export type { InferSelectModel, SQL } from "drizzle-orm";

/** The parts of drizzle-orm that verbs write statements with. */
export const {
  and,
  asc,
  count,
  desc,
  eq,
  exists,
  getTableColumns,
  gte,
  inArray,
  isNotNull,
  isNull,
  lt,
  ne,
  or,
  sql,
  TransactionRollbackError,
} = loadCommonJs("drizzle-orm");
