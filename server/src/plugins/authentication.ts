import { timingSafeEqual } from "node:crypto";
import { differenceInMinutes } from "date-fns/differenceInMinutes";
import type { FastifyRequest } from "fastify";
import fp from "fastify-plugin";
import { type Actor, owner } from "../actor.ts";
import type { Database } from "../db/database.ts";
import { toScope } from "../db/key-scope.ts";
import { apiKeys } from "../db/schema/index.ts";
import { and, eq, isNull } from "../db/sql.ts";
import { Unauthorised } from "../errors.ts";
import { hashToken } from "../token.ts";

declare module "fastify" {
  interface FastifyRequest {
    /** Who asks; null on routes that need no key. */
    actor: Actor | null;
  }
  interface FastifyInstance {
    /** Whose token this is, or null; notes that it was used. */
    findActor(token: string): Promise<Actor | null>;
  }
}

interface AuthenticationOptions {
  readonly db: Database;
  /** Stands for the owner of the installation, as long as this process lives. */
  readonly controlToken?: string | undefined;
}

/** Knows whose a bearer token is. Routes ask for one with `requireKey`. */
export const authentication = fp<AuthenticationOptions>(
  async (app, { db, controlToken }) => {
    app.decorateRequest("actor", null);
    app.decorate("findActor", (token: string) =>
      controlToken !== undefined && isSame(token, controlToken) ? Promise.resolve(owner) : findKey(db, token),
    );
  },
  { name: "authentication" },
);

/** Who asks, on a route behind `requireKey`. */
export function actorOf({ actor }: Pick<FastifyRequest, "actor">): Actor {
  if (actor === null) throw new Unauthorised("missing-key", "This needs an API key.");
  return actor;
}

/** Compares hashes, so that neither content nor length shows in the time it takes. */
function isSame(left: string, right: string): boolean {
  return timingSafeEqual(Buffer.from(hashToken(left)), Buffer.from(hashToken(right)));
}

async function findKey(db: Database, token: string): Promise<Actor | null> {
  const [key] = await db
    .select()
    .from(apiKeys)
    .where(and(eq(apiKeys.hash, hashToken(token)), isNull(apiKeys.revokedAt)));
  if (key === undefined) return null;
  const now = new Date();
  // Once a minute is often enough to see that a key is alive.
  if (key.lastUsedAt === null || differenceInMinutes(now, key.lastUsedAt) >= 1) {
    await db.update(apiKeys).set({ lastUsedAt: now }).where(eq(apiKeys.id, key.id));
  }
  return { kind: "key", keyId: key.id, name: key.name, scope: toScope(key) };
}
