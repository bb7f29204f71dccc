import type { PeriodFacts } from "@marsad/shared/changes";
import type { Database } from "../../db/database.ts";
import { type FactsFilter, readFacts } from "../../results/read-facts.ts";
import type { ProgrammeHead } from "../../results/read-programme.ts";
import type { TimelinePeriod } from "../../results/timeline.ts";
import type { Both } from "./read-compared.ts";

/** The facts that two stored scores were made of. */
export async function readBothFacts(
  db: Database,
  programme: ProgrammeHead,
  { from, to }: Both<TimelinePeriod>,
  filter: FactsFilter,
): Promise<Both<PeriodFacts>> {
  return {
    from: await readFacts(db, programme.code, from, filter),
    to: await readFacts(db, programme.code, to, filter),
  };
}
