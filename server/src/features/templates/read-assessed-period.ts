import type { Classifications } from "@marsad/shared/schemas";
import { type CompiledMethodology, compileMethodology } from "@marsad/shared/scoring";
import type { Database } from "../../db/database.ts";
import { methodologies, periods, programmes } from "../../db/schema/index.ts";
import { and, eq } from "../../db/sql.ts";
import { Conflict, NotFound } from "../../errors.ts";

/** A period that takes values, with the rules that it is scored by. */
export interface AssessedPeriod {
  readonly programme: string;
  readonly code: string;
  /** Its first day. */
  readonly start: string;
  readonly compiled: CompiledMethodology;
  readonly classifications: Classifications;
}

/**
 * Reads a period that values can be given for.
 *
 * @throws NotFound for an unknown period; Conflict where it is not measured, or its scores are published elsewhere.
 */
export async function readAssessedPeriod(
  db: Database,
  programme: string,
  code: string,
): Promise<AssessedPeriod> {
  const [found] = await db
    .select({
      start: periods.start,
      phase: periods.phase,
      results: programmes.results,
      classifications: programmes.classifications,
      definition: methodologies.definition,
    })
    .from(periods)
    .innerJoin(programmes, eq(programmes.code, periods.programme))
    .innerJoin(
      methodologies,
      and(eq(methodologies.programme, periods.programme), eq(methodologies.version, periods.methodology)),
    )
    .where(and(eq(periods.programme, programme), eq(periods.code, code)));
  if (found === undefined) throw new NotFound("period", code);
  const { definition, results, phase, start, classifications } = found;
  if (results !== "computed" || definition.scoring !== "computed") {
    throw new Conflict("scores-published-elsewhere", "The scores of this programme are published elsewhere.");
  }
  if (phase === "not-measured") throw new Conflict("period-not-measured", "This period was not measured.");
  return { programme, code, start, classifications, compiled: compileMethodology(definition) };
}
