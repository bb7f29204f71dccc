import type { RankingSensitivity, SensitivityQuery } from "@marsad/shared/schemas";
import { describeShifts, toChoices, usualSamples } from "@marsad/shared/uncertainty";
import type { ReckoningMeans } from "../../open-reckoner.ts";
import { headOf, readRankedFacts } from "./read-ranked-facts.ts";
import { reckonInThread } from "./reckon-in-thread.ts";

/**
 * Which choice moves the ranks of a period most.
 *
 * @throws NotFound for an unknown programme or period; Conflict where the scores are published elsewhere.
 */
export async function readSensitivity(
  { db, reckon }: ReckoningMeans,
  programme: string,
  period: string,
  query: SensitivityQuery,
): Promise<RankingSensitivity> {
  const { seed = 1, samples = usualSamples } = query;
  const read = await readRankedFacts(db, programme, period);
  const reckoned = await reckonInThread(reckon, "sensitivity", {
    ...{ facts: read.facts, seed, samples, choices: toChoices(query) },
  });
  return { ...headOf(read), ...describeShifts(reckoned) };
}
