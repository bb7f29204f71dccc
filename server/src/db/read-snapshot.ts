import type { Database } from "./database.ts";

/** Reads everything as it stood at one moment, however many selects it takes: a commit in between is not seen. */
export function readSnapshot<Answer>(
  db: Database,
  read: (snapshot: Database) => Promise<Answer>,
): Promise<Answer> {
  return db.transaction(read, { isolationLevel: "repeatable read", accessMode: "read only" });
}
