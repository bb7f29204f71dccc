import type { ReportedService } from "@marsad/shared/changes";
import type { RankingFacts, ServiceFacts } from "@marsad/shared/schemas";
import { packValues } from "@marsad/shared/uncertainty";
import type { Database } from "../../db/database.ts";
import { headOf, knownOf, readRankedFacts } from "./read-ranked-facts.ts";

/**
 * Everything that the ranking of a period is made of, for who wants to reckon with it elsewhere.
 *
 * @throws NotFound for an unknown programme or period; Conflict where the scores are published elsewhere.
 */
export async function readRankingFacts(
  db: Database,
  programme: string,
  period: string,
): Promise<RankingFacts> {
  const read = await readRankedFacts(db, programme, period);
  const entities = knownOf(read).map((known, place) => {
    return { ...known, services: read.facts.entities[place]?.services.map(toFacts) ?? [] };
  });
  return { ...headOf(read), entities };
}

function toFacts({ code, states, values, segments, channels, volume }: ReportedService): ServiceFacts {
  return {
    ...{ code, states, volume, segments: [...segments], channels: [...channels] },
    values: packValues(states, values),
  };
}
