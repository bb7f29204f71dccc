import type { MethodologyDefinition, Names } from "@marsad/shared/schemas";
import { indicatorRules } from "./indicator-rules.ts";

/** The names of every indicator of a rule book by code, however deep it lies; none for scores published elsewhere. */
export function indicatorNames(methodology: MethodologyDefinition): ReadonlyMap<string, Names> {
  return new Map([...indicatorRules(methodology)].map(([code, { names }]) => [code, names]));
}
