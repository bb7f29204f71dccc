import type { PgDatabase, PgQueryResultHKT } from "drizzle-orm/pg-core";

/** What `execute` answers, whatever the engine. */
interface Result<Row> {
  readonly rows: Row[];
}

interface AnyEngine extends PgQueryResultHKT {
  type: Result<this["row"]>;
}

/** What a verb is given to read and write with: a pool, an open transaction or the embedded database all do. */
export type Database = PgDatabase<AnyEngine>;
