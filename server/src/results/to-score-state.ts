import type { ScoreState } from "@marsad/shared/schemas";
import { ScoreState as Schema } from "@marsad/shared/schemas";

const known: ReadonlyMap<string, ScoreState> = new Map(
  Schema.anyOf.map(({ const: state }) => [state, state]),
);

/** A state as it is stored, as the API names it. Throws where a row holds something that is no state. */
export function toScoreState(stored: string): ScoreState {
  const state = known.get(stored);
  if (state === undefined) throw new RangeError(`no state of a score is called ${stored}`);
  return state;
}
