import type { Benchmark, MethodologyDefinition, NamedCode, ScoredService } from "@marsad/shared/schemas";
import type { ServiceOrder } from "./sort-services.ts";

/** Services in the order that they are shown in, as a table and as a list. */
export interface ShownServices {
  readonly services: readonly ScoredService[];
  readonly order: ServiceOrder;
  readonly onOrder: (order: ServiceOrder) => void;
  readonly benchmark: Benchmark;
  readonly bounds: readonly number[];
  readonly segments: readonly NamedCode[];
  readonly methodology: MethodologyDefinition | undefined;
}
