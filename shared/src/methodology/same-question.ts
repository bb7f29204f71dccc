import { canonicalJson } from "./canonical-json.ts";
import type { Indicator } from "./methodology.ts";

/** Whether the values of two indicators mean the same, whatever their codes, so that one can stand on the scale of the other. */
export function hasSameMeaning(one: Indicator, other: Indicator): boolean {
  const meaning = ({ kind, unit, steps }: Indicator) =>
    canonicalJson([kind, unit ?? null, steps?.map(({ value }) => value) ?? null]);
  return meaning(one) === meaning(other);
}

/** Whether two indicators are one: the same code, and values that mean the same. */
export function isSameQuestion(one: Indicator, other: Indicator): boolean {
  return one.code === other.code && hasSameMeaning(one, other);
}
