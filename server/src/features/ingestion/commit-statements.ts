import type { IngestionCounts } from "@marsad/shared/schemas";
import type { Database } from "../../db/database.ts";
import { touchProgramme } from "../../db/touch-programme.ts";
import { prepareEach } from "../../prepare-each.ts";
import { readScoringContext } from "../scoring/read-scoring-context.ts";
import { compareStatements } from "./compare-statements.ts";
import type { Registers } from "./read-registers.ts";
import type { StatementPart, StatementSpool } from "./statements/spool-statements.ts";
import { type Committed, closePeriod, hasStanding, readStanding, writeEffect } from "./write-effect.ts";

/** What statements change, counted. */
export type ChangeCounts = Pick<
  IngestionCounts,
  "added" | "changed" | "cleared" | "unchanged" | "assessments"
>;

/**
 * Lays statements over what stands and counts what they change; with `isTaken` also writes it, scored and ranked. One
 * part after the other, so that memory does not grow with the file. Give it an open transaction.
 */
export async function commitStatements(
  tx: Database,
  committed: Committed,
  { statements, registers }: { readonly statements: StatementSpool; readonly registers: Registers },
  isTaken: boolean,
): Promise<ChangeCounts> {
  const counts: ChangeCounts = { added: 0, changed: 0, cleared: 0, unchanged: 0, assessments: 0 };
  for (const [period, parts] of Map.groupBy(statements.parts, (part) => part.period)) {
    const context = isTaken ? await readScoringContext(tx, committed.programme, period) : null;
    const before = counts.assessments;
    // A part never speaks of what another has written, so a period that was empty needs no look at each of them.
    const isEmpty = !(await hasStanding(tx, committed.programme, period));
    const compare = async (part: StatementPart) => {
      const said = await part.load();
      const standing = isEmpty ? [] : await readStanding(tx, committed.programme, said);
      return { standing, ...compareStatements(said, standing, registers, committed.id) };
    };
    // Ahead only where nothing has to be asked of the database, which is busy then.
    for await (const effect of prepareEach(parts, compare, { ahead: isEmpty })) {
      for (const change of ["added", "changed", "cleared", "unchanged"] as const) {
        counts[change] += effect.counts[change];
      }
      counts.assessments += effect.written.length;
      if (context === null || effect.written.length === 0) continue;
      await writeEffect(tx, committed, context, effect);
    }
    if (context !== null && counts.assessments > before) await closePeriod(tx, context);
  }
  if (isTaken && counts.assessments > 0) await touchProgramme(tx, committed.programme, committed.now);
  return counts;
}
