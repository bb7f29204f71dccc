import type { CompositeIndicator, Direction } from "@marsad/shared/composite";

/** An indicator whose better end is the other one, and its goalposts with it: they must not contradict each other. */
export function turnRound(indicator: CompositeIndicator, direction: Direction): CompositeIndicator {
  const { normalization } = indicator;
  if (direction === indicator.direction) return indicator;
  if (normalization.method !== "goalposts") return { ...indicator, direction };
  const { worst, best } = normalization;
  return { ...indicator, direction, normalization: { ...normalization, worst: best, best: worst } };
}
