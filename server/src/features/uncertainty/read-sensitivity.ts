import type { RankingSensitivity, SensitivityQuery } from "@marsad/shared/schemas";
import type { Database } from "../../db/database.ts";
import { headOf, readRankedFacts } from "./read-ranked-facts.ts";
import { reckonInThread } from "./reckon-in-thread.ts";
import { toChoices, toLists } from "./to-choices.ts";

/** Base samples by which indices are known to about a tenth. */
const usualSamples = 256;

/**
 * Which choice moves the ranks of a period most.
 *
 * @throws NotFound for an unknown programme or period; Conflict where the scores are published elsewhere.
 */
export async function readSensitivity(
  db: Database,
  programme: string,
  period: string,
  query: SensitivityQuery,
): Promise<RankingSensitivity> {
  const { seed = 1, samples = usualSamples } = query;
  const read = await readRankedFacts(db, programme, period);
  const { factors, choices, ...reckoned } = await reckonInThread("sensitivity", {
    ...{ facts: read.facts, seed, samples, choices: toChoices(query) },
  });
  return {
    ...headOf(read),
    ...reckoned,
    choices: toLists(choices),
    factors: factors.map(({ factor, firstOrder, total }) => {
      const dimension = factor.kind === "weights" ? factor.dimension : null;
      return { kind: factor.kind, dimension, firstOrder, total };
    }),
  };
}
