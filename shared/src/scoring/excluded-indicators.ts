import { appliesTo, type ServiceTraits } from "./applies-to.ts";
import type { CompiledMethodology } from "./compile-methodology.ts";

/** By place of indicator: 1 for those that are not asked of a service with these traits, 0 for the others. */
export function excludedIndicators(
  { indicators, conditional }: CompiledMethodology,
  traits: ServiceTraits,
): Uint8Array {
  const excluded = new Uint8Array(indicators.length);
  for (const place of conditional) {
    if (!appliesTo(indicators[place]?.appliesTo, traits)) excluded[place] = 1;
  }
  return excluded;
}
