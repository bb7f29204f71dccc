import fp from "fastify-plugin";
import type { Database } from "../db/database.ts";
import { programmes } from "../db/schema/index.ts";
import { eq } from "../db/sql.ts";
import { NotFound } from "../errors.ts";

declare module "fastify" {
  interface FastifyInstance {
    /** The tag of a programme's state, as `W/"…"`. Throws 404 `programme-not-found`. */
    tagOf(programme: string): Promise<string>;
  }
}

/**
 * Milliseconds for which a revision that was read is believed. What another process commits is seen this much later at
 * most; what this one commits is seen at once.
 */
const lease = 100;

interface Known {
  readonly tag: string;
  readonly readAt: number;
}

/**
 * Knows the revision of each programme without asking the database for every request. Any request that may have changed
 * something makes this process forget what it knows, before it is answered: a process reads its own writes.
 */
export const revisions = fp<{ readonly version: string }>(
  async (app, { version }) => {
    const known = new Map<string, Known>();
    let writes = 0;
    app.decorate("tagOf", async (programme: string) => {
      const now = performance.now();
      const held = known.get(programme);
      if (held !== undefined && now - held.readAt < lease) return held.tag;
      const before = writes;
      const tag = await readTag(app.db, programme, version);
      // Read while something was written, it may be the state before.
      if (before === writes) known.set(programme, { tag, readAt: now });
      return tag;
    });
    app.addHook("onSend", async ({ method }) => {
      if (method === "GET" || method === "HEAD" || method === "OPTIONS") return;
      writes++;
      known.clear();
    });
  },
  { name: "revisions", dependencies: ["database"] },
);

/** The time of the last change is part of it, so that another database behind the same address is another tag. */
async function readTag(db: Database, programme: string, version: string): Promise<string> {
  const [state] = await db
    .select({ revision: programmes.revision, updatedAt: programmes.updatedAt })
    .from(programmes)
    .where(eq(programmes.code, programme));
  if (state === undefined) throw new NotFound("programme", programme);
  return `W/"${version}-${state.revision}-${state.updatedAt.getTime().toString(36)}"`;
}
