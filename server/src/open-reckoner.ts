import type { Database } from "./db/database.ts";
import { runInThread } from "./run-in-thread.ts";
import { takeTurns } from "./take-turns.ts";

/** Runs a program on an order beside the server, and answers what it posts. Both are data that can be sent to a thread. */
export type Reckon = <Answer>(program: URL, order: unknown) => Promise<Answer>;

/** What a verb needs that reads facts and has them reckoned with. */
export interface ReckoningMeans {
  readonly db: Database;
  readonly reckon: Reckon;
}

/** Reckons what takes seconds, in which others are answered. */
export interface Reckoner {
  readonly reckon: Reckon;
  /** Ends what is being reckoned, and begins nothing more. */
  close(): Promise<void>;
}

/** Reckonings are made one at a time: each takes a core for a second or more, in which others are answered by the other. */
export function openReckoner(): Reckoner {
  const stopping = new AbortController();
  const inTurn = takeTurns(1);
  return {
    reckon: (program, order) => inTurn(() => runInThread(program, order, stopping.signal)),
    close: async () => {
      stopping.abort();
      // Behind everything that had begun or was waiting.
      await inTurn(async () => {});
    },
  };
}
