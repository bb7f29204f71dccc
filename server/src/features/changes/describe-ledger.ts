import { type ChangeFactor, type ChangeLedger, changeFactors, holds } from "@marsad/shared/changes";
import type { ChangePart } from "@marsad/shared/schemas";

/** What both kinds of answer say of a change. */
export interface DescribedLedger {
  readonly told: {
    readonly change: number;
    readonly parts: ChangePart[];
    readonly weights: ChangeLedger["weights"][number][];
    readonly method: ChangeLedger["method"][number][];
  };
  /** Points of improved values and of worsened ones. */
  readonly movement: { readonly improved: number; readonly worsened: number };
}

export function describeLedger(ledger: ChangeLedger): DescribedLedger {
  const sum = (sign: 1 | -1) =>
    ledger.values.reduce((total, { points }) => (points * sign > 0 ? total + points : total), 0);
  return {
    told: {
      change: ledger.after - ledger.before,
      parts: changeFactors.map((factor) => {
        return { factor, points: ledger.parts[factor], count: countOf(factor, ledger) };
      }),
      weights: [...ledger.weights],
      method: [...ledger.method],
    },
    movement: { improved: sum(1), worsened: sum(-1) },
  };
}

/** How many indicators of services, services or rules differ in a factor. */
function countOf(factor: ChangeFactor, { services, weights, method }: ChangeLedger): number {
  if (factor === "weights") return weights.length;
  if (factor === "method") return method.length;
  if (factor === "arrived" || factor === "departed" || factor === "volumes") {
    return services.filter(({ factors }) => holds(factors, factor)).length;
  }
  return services.reduce(
    (count, { cells }) => count + cells.filter(({ factors }) => holds(factors, factor)).length,
    0,
  );
}
