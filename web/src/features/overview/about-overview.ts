import type { MethodologyDefinition, Overview, Programme } from "@marsad/shared/schemas";

/** What every card of an overview is drawn from. */
export interface AboutOverview {
  readonly programme: Programme;
  readonly overview: Overview;
  /** The rule book that names and bounds the scores; `undefined` until it is loaded. */
  readonly methodology: MethodologyDefinition | undefined;
  /** Values that no shown score is rounded up over: the levels' bounds and the benchmark. */
  readonly bounds: readonly number[];
}
