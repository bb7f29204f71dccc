import type { Database } from "./database.ts";
import { TransactionRollbackError } from "./sql.ts";

/** Does work in a transaction that is then rolled back, and answers what the work found while it stood. */
export async function takeBack<Result>(
  db: Database,
  work: (tx: Database) => Promise<Result>,
): Promise<Result> {
  const done: { result?: Result } = {};
  try {
    await db.transaction(async (tx) => {
      done.result = await work(tx);
      tx.rollback();
    });
  } catch (error) {
    if (!(error instanceof TransactionRollbackError)) throw error;
  }
  if (!("result" in done)) throw new Error("a transaction was rolled back before its work was done");
  return done.result as Result;
}
