import type { Database } from "../../db/database.ts";
import { ingestions } from "../../db/schema/index.ts";
import { and, eq } from "../../db/sql.ts";

/**
 * Notes that an ingestion is undone. Where it was itself an undo, what it had undone counts again; where that was one
 * too, what that one had undone is undone again; and so on down to what began it.
 */
export async function markUndone(
  tx: Database,
  programme: string,
  { undone, by }: { readonly undone: string; readonly by: string },
): Promise<void> {
  let successor = by;
  let isUndone = true;
  for (let id: string | null = undone; id !== null; isUndone = !isUndone) {
    const rows: { undoes: string | null }[] = await tx
      .update(ingestions)
      .set({ undoneBy: isUndone ? successor : null })
      .where(and(eq(ingestions.programme, programme), eq(ingestions.id, id)))
      .returning({ undoes: ingestions.undoes });
    successor = id;
    id = rows[0]?.undoes ?? null;
  }
}
