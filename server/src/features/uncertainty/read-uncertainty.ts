import type { RankingUncertainty, UncertaintyQuery } from "@marsad/shared/schemas";
import { benchmarkAt } from "@marsad/shared/scoring";
import type { Database } from "../../db/database.ts";
import { headOf, readRankedFacts, summaryOf } from "./read-ranked-facts.ts";
import { reckonInThread } from "./reckon-in-thread.ts";
import { toChoices, toLists } from "./to-choices.ts";

/** Draws that settle an end of a band to about a percent of them, and still take less than a second. */
const usualDraws = 1000;

/**
 * How far the ranking of a period depends on what its rule book might as well have said.
 *
 * @throws NotFound for an unknown programme or period; Conflict where the scores are published elsewhere.
 */
export async function readUncertainty(
  db: Database,
  programme: string,
  period: string,
  query: UncertaintyQuery,
): Promise<RankingUncertainty> {
  const { seed = 1, draws = usualDraws } = query;
  const read = await readRankedFacts(db, programme, period);
  const benchmarks = read.facts.entities.map(({ kind }) =>
    benchmarkAt(read.programme.benchmark, read.period.code, kind),
  );
  const reckoned = await reckonInThread("uncertainty", {
    ...{ facts: read.facts, seed, draws, choices: toChoices(query), benchmarks },
  });
  return {
    ...headOf(read),
    seed,
    draws,
    choices: toLists(reckoned.choices),
    rows: reckoned.entities.map(({ entity, ...row }) => {
      const summary = summaryOf(read, entity);
      return {
        ...row,
        entity: summary,
        benchmark: benchmarkAt(read.programme.benchmark, read.period.code, summary.kind),
      };
    }),
  };
}
