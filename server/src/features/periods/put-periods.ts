import type { Changes } from "@marsad/shared/schemas";
import type { Actor } from "../../actor.ts";
import { authorise } from "../../authorise.ts";
import { compareRows, countChanges } from "../../db/compare-rows.ts";
import type { Database } from "../../db/database.ts";
import { lockProgramme } from "../../db/lock-programme.ts";
import { methodologies, periods } from "../../db/schema/index.ts";
import { eq } from "../../db/sql.ts";
import { touchProgramme } from "../../db/touch-programme.ts";
import { writeRows } from "../../db/write-rows.ts";
import { Refused } from "../../errors.ts";
import { checkPeriod, type PeriodEntry } from "./check-period.ts";
import { refuseOtherRules } from "./refuse-other-rules.ts";

/** Periods as they shall be, who says so and when. */
export interface PeriodsWrite {
  readonly programme: string;
  readonly periods: readonly PeriodEntry[];
  readonly actor: Actor;
  readonly now: Date;
}

type Row = typeof periods.$inferSelect;

/**
 * Creates periods of a programme or makes them what the list says; those it does not name stay.
 *
 * @throws Forbidden; NotFound; Refused `invalid-period`; Conflict `period-has-values`
 */
export function putPeriods(
  db: Database,
  { programme, periods: entries, actor, now }: PeriodsWrite,
): Promise<Changes> {
  authorise(actor, { role: "programme", programme });
  return db.transaction(async (tx) => {
    await lockProgramme(tx, programme);
    const standing = await tx.select().from(periods).where(eq(periods.programme, programme));
    const wanted = entries.map((entry) => toRow(programme, entry, standing));
    await refuseInvalid(tx, programme, entries, standing);
    const comparison = compareRows(standing, wanted, ({ code }) => code);
    await refuseOtherRules(tx, programme, standing, comparison.updated);
    const changed = [...comparison.created, ...comparison.updated];
    await writeRows(tx, periods, changed);
    if (changed.length > 0) await touchProgramme(tx, programme, now);
    return countChanges(comparison);
  });
}

async function refuseInvalid(
  tx: Database,
  programme: string,
  entries: readonly PeriodEntry[],
  standing: readonly Row[],
): Promise<void> {
  const versions = await tx
    .select({ version: methodologies.version })
    .from(methodologies)
    .where(eq(methodologies.programme, programme));
  const named = new Set(entries.map(({ code }) => code));
  const known = {
    methodologies: new Set(versions.map(({ version }) => version)),
    periods: [...standing.filter(({ code }) => !named.has(code)), ...entries],
  };
  const problems = entries.flatMap((entry) => checkPeriod(entry, known));
  if (problems.length > 0) throw new Refused("invalid-period", "The period cannot be so.", problems);
}

function toRow(programme: string, entry: PeriodEntry, standing: readonly Row[]): Row {
  return {
    programme,
    code: entry.code,
    names: entry.names ?? null,
    start: entry.start,
    end: entry.end,
    methodology: entry.methodology,
    phase: entry.phase,
    note: entry.note ?? null,
    revision: standing.find(({ code }) => code === entry.code)?.revision ?? 1,
  };
}
