import type { IndicatorRule } from "../list-rules.ts";

export type IndicatorKind = IndicatorRule["kind"];

/** The ends that a kind can have: its own where they are fixed, or those that there are brought inside. */
function endsOf(
  kind: IndicatorKind,
  { worst, best }: IndicatorRule["goalposts"],
): IndicatorRule["goalposts"] {
  const isTurned = worst > best;
  if (kind === "yes-no") return isTurned ? { worst: 1, best: 0 } : { worst: 0, best: 1 };
  const isWithin = Math.min(worst, best) >= 0 && Math.max(worst, best) <= 100;
  if (kind !== "percentage" || isWithin) return { worst, best };
  return isTurned ? { worst: 100, best: 0 } : { worst: 0, best: 100 };
}

/** An indicator of another kind, with the ends that such a one can have; a ladder begins with a step at either end. */
export function changeKind(indicator: IndicatorRule, kind: IndicatorKind): IndicatorRule {
  if (kind === indicator.kind) return indicator;
  const { steps: _, ...rest } = indicator;
  const goalposts = endsOf(kind, indicator.goalposts);
  if (kind !== "ladder") return { ...rest, kind, goalposts };
  const values = [goalposts.worst, goalposts.best].toSorted((a, b) => a - b);
  const steps = values.map((value) => ({ value, names: { ar: String(value), en: String(value) } }));
  return { ...rest, kind, goalposts, steps };
}
