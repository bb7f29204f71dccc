import type { IngestionBuiltUpon } from "@marsad/shared/schemas";
import type { Actor } from "../../actor.ts";
import type { Database } from "../../db/database.ts";
import { assessmentHistory, ingestions } from "../../db/schema/index.ts";
import { and, eq, type InferSelectModel, inArray } from "../../db/sql.ts";
import { Conflict } from "../../errors.ts";
import type { AssessmentRow } from "./compare-statements.ts";
import type { Step } from "./read-trail.ts";
import { keyOf } from "./statement.ts";

type Row = InferSelectModel<typeof ingestions>;

/**
 * Throws Conflict `ingestion-built-upon` unless every assessment stands as the ingestion left it. Whether it does is
 * told by the ingestion in the row itself, so a later ingestion that was undone is in nobody's way.
 */
export async function refuseBuiltUpon(
  tx: Database,
  undone: Row,
  { trail, standing, actor }: { trail: readonly Step[]; standing: readonly AssessmentRow[]; actor: Actor },
): Promise<void> {
  const current = new Map(standing.map((row) => [keyOf(row), row.ingestion]));
  const blocked = trail.filter((step) => (current.get(keyOf(step)) ?? null) !== step.left);
  if (blocked.length === 0) return;
  const later = await readLater(tx, undone, new Set(blocked.map(keyOf)), current);
  const told: IngestionBuiltUpon["ingestions"] = later.map((row) => ({
    id: row.id,
    fileName: isSeenBy(actor, row) ? row.fileName : null,
    receivedAt: row.receivedAt.toISOString(),
  }));
  throw new Conflict("ingestion-built-upon", "Later ingestions built on this one; undo them first.", {
    detail: `Assessments that were written since: ${blocked.length}, by ${told
      .map(({ id, fileName, receivedAt }) => `${fileName ?? id} (${receivedAt})`)
      .join(", ")}.`,
    members: { assessments: blocked.length, ingestions: told },
  });
}

/** The later ingestions that wrote these assessments and still count, the newest first. */
async function readLater(
  tx: Database,
  undone: Row,
  keys: ReadonlySet<string>,
  current: ReadonlyMap<string, string>,
): Promise<Row[]> {
  const history = await tx
    .select({
      period: assessmentHistory.period,
      entity: assessmentHistory.entity,
      service: assessmentHistory.service,
      replacedBy: assessmentHistory.replacedBy,
    })
    .from(assessmentHistory)
    .where(
      and(
        eq(assessmentHistory.programme, undone.programme),
        inArray(assessmentHistory.period, undone.periods),
      ),
    );
  const ids = new Set([
    ...history.filter((row) => keys.has(keyOf(row))).map(({ replacedBy }) => replacedBy),
    ...[...keys].flatMap((key) => current.get(key) ?? []),
  ]);
  const rows = await tx
    .select()
    .from(ingestions)
    .where(and(eq(ingestions.programme, undone.programme), inArray(ingestions.id, [...ids])));
  const later = rows.filter((row) => compareAge(row, undone) > 0);
  const laterIds = new Set(later.map(({ id }) => id));
  return later
    .filter(({ undoes, undoneBy }) => undoneBy === null && !(undoes !== null && laterIds.has(undoes)))
    .sort((left, right) => compareAge(right, left));
}

function compareAge(left: Row, right: Row): number {
  return left.revision - right.revision || left.receivedAt.getTime() - right.receivedAt.getTime();
}

function isSeenBy({ scope }: Actor, { entity }: Row): boolean {
  return scope.role !== "entity" || scope.entity === entity;
}
