import { randomUUID } from "node:crypto";
import type { Ingestion, IngestionCounts } from "@marsad/shared/schemas";
import { missing, stateLetters } from "@marsad/shared/scoring";
import type { Actor } from "../../actor.ts";
import type { Database } from "../../db/database.ts";
import { lockProgramme } from "../../db/lock-programme.ts";
import { ingestions, periods } from "../../db/schema/index.ts";
import { and, eq, type InferSelectModel, inArray } from "../../db/sql.ts";
import { Conflict, NotFound } from "../../errors.ts";
import { commitEffect } from "./commit-effect.ts";
import { type AssessmentRow, tellChange } from "./compare-statements.ts";
import { visibleTo } from "./list-ingestions.ts";
import { markUndone } from "./mark-undone.ts";
import { readTrail, type Step } from "./read-trail.ts";
import { refuseBuiltUpon } from "./refuse-built-upon.ts";
import { keyOf } from "./statement.ts";
import { toIngestion } from "./to-ingestion.ts";
import { readStanding } from "./write-effect.ts";

/** Which ingestion shall be undone, who says so and when. */
export interface Undo {
  readonly programme: string;
  readonly id: string;
  readonly actor: Actor;
  readonly now: Date;
}

/**
 * Restores what stood before an ingestion, in one transaction, scored and ranked again by the rules of now. The undo is
 * an ingestion of its own, of the source `undo`, and can be undone. Assessments that the ingestion began are removed;
 * the others are again what they were, their former ingestion included. Entities and services that a source registered
 * stay in the registers: others may speak of them by now, and without assessments they count nowhere.
 *
 * @throws Forbidden; NotFound for one that the actor may not see; Conflict `ingestion-not-committed`,
 * `ingestion-already-undone`, `ingestion-built-upon`, or `period-rules-changed` where a period that had no values left
 * was given another methodology or phase.
 */
export function undoIngestion(db: Database, { programme, id, actor, now }: Undo): Promise<Ingestion> {
  const isVisible = visibleTo(actor, programme);
  return db.transaction(async (tx) => {
    const { revision } = await lockProgramme(tx, programme);
    const [undone] = await tx
      .select()
      .from(ingestions)
      .where(and(eq(ingestions.programme, programme), eq(ingestions.id, id), isVisible));
    if (undone === undefined) throw new NotFound("ingestion", id);
    refuseWithoutEffect(undone);
    const trail = await readTrail(tx, undone);
    const standing = await readStanding(tx, programme, trail);
    await refuseBuiltUpon(tx, undone, { trail, standing, actor });
    await refuseOtherRules(tx, programme, trail);

    const effect = takeBack(trail, standing);
    const own = randomUUID();
    const [row] = await tx
      .insert(ingestions)
      .values({
        ...{ programme, id: own, source: "undo", undoes: id, status: "committed", revision },
        ...{ fileName: undone.fileName, checksum: undone.checksum, problems: [], receivedAt: now },
        periods: [...new Set(trail.map(({ period }) => period))].sort(),
        actor: actor.name,
        entity: actor.scope.role === "entity" ? actor.scope.entity : null,
        counts: countCells(trail, standing),
      })
      .returning();
    await markUndone(tx, programme, { undone: id, by: own });
    await commitEffect(tx, { programme, id: own, now }, { ...effect, standing });
    return toIngestion(row as InferSelectModel<typeof ingestions>);
  });
}

function refuseWithoutEffect({ status, undoneBy }: InferSelectModel<typeof ingestions>): void {
  if (status !== "committed") {
    throw new Conflict(
      "ingestion-not-committed",
      "This ingestion changed nothing, so nothing can be undone.",
      {
        detail: `Its status is ${status}.`,
      },
    );
  }
  if (undoneBy !== null) {
    throw new Conflict("ingestion-already-undone", "This ingestion is undone already.", {
      detail: `It was undone by ${undoneBy}; undo that one to have it back.`,
    });
  }
}

async function refuseOtherRules(tx: Database, programme: string, trail: readonly Step[]): Promise<void> {
  const codes = [...new Set(trail.map(({ period }) => period))];
  const rows = await tx
    .select()
    .from(periods)
    .where(and(eq(periods.programme, programme), inArray(periods.code, codes)));
  const rules = new Map(
    rows.map(({ code, phase, methodology }) => [code, phase === "open" ? methodology : null]),
  );
  const other = trail.find(
    ({ period, before }) => before !== null && before.methodology !== rules.get(period),
  );
  if (other === undefined) return;
  throw new Conflict("period-rules-changed", "The period is no longer scored by the rules of these values.", {
    detail: `Period ${other.period} was scored by ${other.before?.methodology}.`,
  });
}

function takeBack(trail: readonly Step[], standing: readonly AssessmentRow[]) {
  const undone = new Set(trail.map(keyOf));
  return {
    written: trail.flatMap(({ before }) => before ?? []),
    replaced: standing.filter((row) => undone.has(keyOf(row))),
  };
}

/** Cells as they become by the undo; one of an assessment that is not there counts as missing. */
function countCells(trail: readonly Step[], standing: readonly AssessmentRow[]): IngestionCounts {
  const current = new Map(standing.map((row) => [keyOf(row), row]));
  const none = stateLetters.charAt(missing);
  const counts = { added: 0, changed: 0, cleared: 0, unchanged: 0 };
  let cells = 0;
  for (const step of trail) {
    const from = current.get(keyOf(step));
    const to = step.before;
    const size = (from ?? to)?.states.length ?? 0;
    for (let place = 0; place < size; place++) {
      const before = [from?.states[place] ?? none, from?.values[place] ?? null] as const;
      counts[tellChange(before, [to?.states[place] ?? none, to?.values[place] ?? null])]++;
    }
    cells += size;
  }
  const nothingRead = { rows: 0, problems: 0, problemsByCode: {}, wrongRows: 0 };
  return { ...nothingRead, cells, ...counts, assessments: trail.length };
}
