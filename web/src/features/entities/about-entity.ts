import type { MethodologyDefinition, Programme, Scorecard } from "@marsad/shared/schemas";

/** What every card of an entity's page is drawn from. */
export interface AboutEntity {
  readonly programme: Programme;
  readonly scorecard: Scorecard;
  /** The rule book that names and bounds the scores; `undefined` until it is loaded. */
  readonly methodology: MethodologyDefinition | undefined;
}
