/**
 * The parts of drizzle-orm that verbs write statements with. They come through here because Node reads the 180 KB
 * `package.json` of drizzle-orm once for every import that names it: seventy of them made the start two seconds longer.
 */
export {
  and,
  asc,
  count,
  desc,
  eq,
  exists,
  getTableColumns,
  type InferSelectModel,
  inArray,
  isNotNull,
  isNull,
  lt,
  ne,
  or,
  type SQL,
  sql,
  TransactionRollbackError,
} from "drizzle-orm";
