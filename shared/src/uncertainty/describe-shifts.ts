import type { Sensitivity } from "./explain-shifts.ts";
import { listChoices } from "./list-choices.ts";

/** What moves ranks as a message says it. */
export function describeShifts({ choices, factors, ...reckoned }: Sensitivity) {
  return {
    ...reckoned,
    choices: listChoices(choices),
    factors: factors.map(({ factor, firstOrder, total }) => {
      const dimension = factor.kind === "weights" ? factor.dimension : null;
      return { kind: factor.kind, dimension, firstOrder, total };
    }),
  };
}
