import type { RankingUncertainty, UncertaintyQuery } from "@marsad/shared/schemas";
import { describeBands, toChoices } from "@marsad/shared/uncertainty";
import type { ReckoningMeans } from "../../open-reckoner.ts";
import { headOf, knownOf, readRankedFacts } from "./read-ranked-facts.ts";
import { reckonInThread } from "./reckon-in-thread.ts";

/** Draws that settle an end of a band to about a percent of them, and still take less than a second. */
const usualDraws = 1000;

/**
 * How far the ranking of a period depends on what its rule book might as well have said.
 *
 * @throws NotFound for an unknown programme or period; Conflict where the scores are published elsewhere.
 */
export async function readUncertainty(
  { db, reckon }: ReckoningMeans,
  programme: string,
  period: string,
  query: UncertaintyQuery,
): Promise<RankingUncertainty> {
  const { seed = 1, draws = usualDraws } = query;
  const read = await readRankedFacts(db, programme, period);
  const known = knownOf(read);
  const benchmarks = known.map(({ benchmark }) => benchmark);
  const reckoned = await reckonInThread(reckon, "uncertainty", {
    ...{ facts: read.facts, seed, draws, choices: toChoices(query), benchmarks },
  });
  return { ...headOf(read), ...describeBands(reckoned, known) };
}
