import type { MethodologyDefinition, NamedCode, Scorecard, ScoredService } from "@marsad/shared/schemas";
import type { ServiceOrder } from "./sort-services.ts";

/** Services in the order that they are shown in, as a table and as a list. */
export interface ShownServices {
  readonly services: readonly ScoredService[];
  readonly order: ServiceOrder;
  readonly onOrder: (order: ServiceOrder) => void;
  /** Of the entity that has them. */
  readonly scorecard: Scorecard;
  readonly bounds: readonly number[];
  readonly segments: readonly NamedCode[];
  readonly methodology: MethodologyDefinition | undefined;
}
