import type { IngestionList } from "@marsad/shared/schemas";
import type { Actor } from "../../actor.ts";
import { authorise } from "../../authorise.ts";
import type { Database } from "../../db/database.ts";
import { ingestions } from "../../db/schema/index.ts";
import { and, desc, eq, lt, or, type SQL } from "../../db/sql.ts";
import { toIngestion } from "./to-ingestion.ts";

const pageSize = 50;

/** The ingestions of a programme that the actor may see, the newest first; `cursor` is the `next` of the page before. */
export async function listIngestions(
  db: Database,
  { programme, cursor, actor }: { programme: string; cursor?: string | undefined; actor: Actor },
): Promise<IngestionList> {
  const rows = await db
    .select()
    .from(ingestions)
    .where(and(eq(ingestions.programme, programme), visibleTo(actor, programme), olderThan(cursor)))
    .orderBy(desc(ingestions.receivedAt), desc(ingestions.id))
    .limit(pageSize + 1);
  const page = rows.slice(0, pageSize);
  const last = page.at(-1);
  return {
    ingestions: page.map((row) => {
      const { problems: _, ...ingestion } = toIngestion(row);
      return ingestion;
    }),
    next: rows.length > pageSize && last !== undefined ? `${last.receivedAt.getTime()}.${last.id}` : null,
  };
}

/** A key of one entity sees what keys of that entity sent. */
export function visibleTo(actor: Actor, programme: string): SQL | undefined {
  if (actor.scope.role === "entity") {
    authorise(actor, { role: "entity", programme, entity: actor.scope.entity });
    return eq(ingestions.entity, actor.scope.entity);
  }
  authorise(actor, { role: "programme", programme });
  return undefined;
}

function olderThan(cursor: string | undefined): SQL | undefined {
  const [, milliseconds, id] = /^(\d{1,15})\.([0-9a-f-]{36})$/.exec(cursor ?? "") ?? [];
  if (milliseconds === undefined || id === undefined) return undefined;
  const receivedAt = new Date(Number(milliseconds));
  return or(
    lt(ingestions.receivedAt, receivedAt),
    and(eq(ingestions.receivedAt, receivedAt), lt(ingestions.id, id)),
  );
}
