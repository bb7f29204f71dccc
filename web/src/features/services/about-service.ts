import type {
  MethodologyDefinition,
  Programme,
  ServiceScorecard,
  ServiceTrend,
} from "@marsad/shared/schemas";
import type { Methodologies } from "../../use-methodologies.ts";

/** What every card of a service's page is drawn from. */
export interface AboutService {
  readonly programme: Programme;
  readonly scorecard: ServiceScorecard;
  /** Up to the period that is shown. */
  readonly points: ServiceTrend["points"];
  /** The rule book that the scores of the period were made by. */
  readonly methodology: MethodologyDefinition;
  readonly methodologies: Methodologies;
}
