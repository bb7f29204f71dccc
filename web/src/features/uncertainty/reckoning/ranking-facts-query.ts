import type { RankingFacts } from "@marsad/shared/schemas";
import { read } from "../../../api/queries.ts";

/** Everything that the ranking of a period is made of. */
export const rankingFactsQuery = (programme: string, period: string) =>
  read<RankingFacts>(["programmes", programme, "rankings", period, "facts"]);
