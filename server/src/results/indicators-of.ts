import type { MethodologyDefinition } from "@marsad/shared/schemas";
import { compileMethodology } from "@marsad/shared/scoring";

/** An indicator as results name it. */
export interface IndicatorPlace {
  readonly code: string;
  /** The dimension it belongs to. */
  readonly dimension: string;
  readonly goalposts: { readonly worst: number; readonly best: number };
}

/** The indicators of a methodology in the order of every stored array of values and points; none where they are not known. */
export function indicatorsOf(definition: MethodologyDefinition): IndicatorPlace[] {
  if (definition.scoring !== "computed") return [];
  const { indicators, dimensionOf } = compileMethodology(definition);
  return indicators.map(({ code, goalposts }, place) => ({
    code,
    dimension: definition.dimensions[dimensionOf[place] ?? -1]?.code ?? "",
    goalposts,
  }));
}
