import type { Changes, PublishedSeriesInput } from "@marsad/shared/schemas";
import { compareRows, countChanges } from "../../db/compare-rows.ts";
import type { Database } from "../../db/database.ts";
import { periods, publishedScores } from "../../db/schema/index.ts";
import { and, eq, inArray, sql } from "../../db/sql.ts";
import { writeRows } from "../../db/write-rows.ts";
import type { JudgedPoint } from "./judge-results.ts";

/** All figures of a series, judged. */
interface JudgedSeries {
  readonly programme: string;
  readonly series: string;
  readonly purpose: PublishedSeriesInput["purpose"];
  readonly points: readonly JudgedPoint[];
}

type Row = typeof publishedScores.$inferSelect;

/** Makes the figures of a series these and no others; what is withdrawn counts as updated. The revision of a period whose results change moves on. */
export async function replacePoints(tx: Database, series: JudgedSeries): Promise<Changes> {
  const wanted = series.points.map((point) => toRow(series, point));
  const standing = await tx
    .select()
    .from(publishedScores)
    .where(and(eq(publishedScores.programme, series.programme), eq(publishedScores.series, series.series)));
  const comparison = compareRows(standing, wanted, keyOf);
  const kept = new Set(wanted.map(keyOf));
  const withdrawn = standing.filter((row) => !kept.has(keyOf(row)));
  const changed = [...comparison.created, ...comparison.updated];
  await writeRows(tx, publishedScores, changed);
  await withdraw(tx, series, withdrawn);
  if (series.purpose === "results") await touchPeriods(tx, series.programme, [...changed, ...withdrawn]);
  const counts = countChanges(comparison);
  return { ...counts, updated: counts.updated + withdrawn.length };
}

function toRow({ programme, series }: JudgedSeries, { point, rank, level }: JudgedPoint): Row {
  const { period, entity = "", value, state, source = null } = point;
  return { programme, series, period, entity, value, rank, state, level, source };
}

function keyOf({ period, entity }: Row): string {
  return `${period} ${entity}`;
}

async function withdraw(
  tx: Database,
  { programme, series }: JudgedSeries,
  rows: readonly Row[],
): Promise<void> {
  if (rows.length === 0) return;
  const key = sql`${publishedScores.period} || ' ' || ${publishedScores.entity}`;
  await tx
    .delete(publishedScores)
    .where(
      and(
        eq(publishedScores.programme, programme),
        eq(publishedScores.series, series),
        inArray(key, rows.map(keyOf)),
      ),
    );
}

async function touchPeriods(tx: Database, programme: string, rows: readonly Row[]): Promise<void> {
  const codes = [...new Set(rows.map(({ period }) => period))];
  if (codes.length === 0) return;
  await tx
    .update(periods)
    .set({ revision: sql`${periods.revision} + 1` })
    .where(and(eq(periods.programme, programme), inArray(periods.code, codes)));
}
