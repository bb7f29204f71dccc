import type { ReportedFacts } from "@marsad/shared/schemas";
import { read } from "../../api/queries.ts";

/** What the services of an entity reported in a period. */
export const reportedFactsQuery = (programme: string, entity: string, period: string) =>
  read<ReportedFacts>(["programmes", programme, "entities", entity, "facts", period]);
