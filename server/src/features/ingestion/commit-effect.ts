import type { Database } from "../../db/database.ts";
import { touchProgramme } from "../../db/touch-programme.ts";
import { readScoringContext } from "../scoring/read-scoring-context.ts";
import { type Committed, closePeriod, type PeriodEffect, writeEffect } from "./write-effect.ts";

/** Writes an effect on any number of periods that is at hand as a whole, each scored and ranked. Give it an open transaction. */
export async function commitEffect(
  tx: Database,
  committed: Committed,
  { written, replaced, standing }: PeriodEffect,
): Promise<void> {
  for (const period of new Set([...written, ...replaced].map((row) => row.period))) {
    const context = await readScoringContext(tx, committed.programme, period);
    const of = <Row extends { readonly period: string }>(rows: readonly Row[]) =>
      rows.filter((row) => row.period === period);
    const own = {
      written: of(written),
      replaced: of(replaced),
      standing: of(standing),
    };
    await writeEffect(tx, committed, context, own);
    await closePeriod(tx, context);
  }
  await touchProgramme(tx, committed.programme, committed.now);
}
