import type { UncertaintyChoices } from "./choices.ts";

/** Choices as a message says them. */
export function listChoices({ spread, normalisations, combinations, missing }: UncertaintyChoices) {
  return {
    spread,
    normalisations: [...normalisations],
    combinations: [...combinations],
    missing: [...missing],
  };
}
