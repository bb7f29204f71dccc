import type { Criteria, MethodologyDefinition, Names, Programme } from "@marsad/shared/schemas";

/** What every card about criteria is drawn from. */
export interface AboutCriteria {
  readonly programme: Programme;
  readonly criteria: Criteria;
  readonly methodology: MethodologyDefinition;
  /** The names of every indicator and dimension, by code. */
  readonly names: ReadonlyMap<string, Names>;
}
