import { isDeepStrictEqual } from "node:util";
import type { Changes, ProgrammeInput } from "@marsad/shared/schemas";
import type { Actor } from "../../actor.ts";
import { authorise } from "../../authorise.ts";
import { compareRows, countChanges } from "../../db/compare-rows.ts";
import type { Database } from "../../db/database.ts";
import { programmes } from "../../db/schema/index.ts";
import { eq } from "../../db/sql.ts";
import { touchProgramme } from "../../db/touch-programme.ts";
import { writeRows } from "../../db/write-rows.ts";
import { Refused } from "../../errors.ts";
import { rescoreProgramme } from "../scoring/rescore-programme.ts";
import { checkProgramme } from "./check-programme.ts";
import { checkProgrammeCode } from "./check-programme-code.ts";
import { refuseWithdrawal } from "./refuse-withdrawal.ts";

/** A programme as it shall be, who says so and when. */
export interface ProgrammeWrite {
  readonly code: string;
  readonly input: ProgrammeInput;
  readonly actor: Actor;
  readonly now: Date;
}

type Row = typeof programmes.$inferSelect;

/**
 * Creates a programme or makes it what `input` says; administrators only. A new benchmark judges the scores there are
 * at once.
 *
 * @throws Forbidden; Refused `invalid-programme`; Conflict `code-in-use` or `results-in-use`
 */
export function putProgramme(db: Database, { code, input, actor, now }: ProgrammeWrite): Promise<Changes> {
  authorise(actor, { role: "administrator" });
  const problems = [...checkProgrammeCode(code), ...checkProgramme(input)];
  if (problems.length > 0) throw new Refused("invalid-programme", "The programme cannot be so.", problems);
  return db.transaction(async (tx) => {
    const standing = await tx.select().from(programmes).where(eq(programmes.code, code)).for("no key update");
    const [before] = standing;
    const comparison = compareRows(standing, [toRow(code, input, before, now)], (row) => row.code);
    await writeRows(tx, programmes, [...comparison.created, ...comparison.updated]);
    if (before !== undefined && comparison.updated.length > 0) {
      await refuseWithdrawal(tx, before, input);
      if (!isDeepStrictEqual(before.benchmark, input.benchmark)) await rescoreProgramme(tx, code);
      await touchProgramme(tx, code, now);
    }
    return countChanges(comparison);
  });
}

function toRow(code: string, input: ProgrammeInput, before: Row | undefined, now: Date): Row {
  return {
    code,
    names: input.names,
    explanation: input.explanation ?? null,
    owner: input.owner,
    synthetic: input.synthetic,
    results: input.results,
    benchmark: input.benchmark,
    benchmarkNote: input.benchmarkNote ?? null,
    classifications: input.classifications,
    attribution: input.attribution ?? null,
    sources: input.sources,
    revision: before?.revision ?? 1,
    updatedAt: before?.updatedAt ?? now,
  };
}
