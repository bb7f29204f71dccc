import type { Indicator } from "@marsad/shared/methodology";
import { foldText } from "@marsad/shared/search";
import { type Language, stateWords, truthWords } from "@marsad/shared/words/value-words";
import { nameIn } from "../../name-in.ts";

/** What may be chosen for a value: the word that a cell says it by, and the value. */
export interface Choice {
  readonly word: string;
  readonly value: number;
}

/** Words that are read as a state, whatever they are meant as. */
const claims = new Set(
  Object.values(stateWords).flatMap(({ ar, en }) => [...ar, ...en].map((word) => foldText(word))),
);

/**
 * The values that an indicator takes, as words of a language; null for one that takes numbers. Steps are called by
 * their names, or by their numbers where a name would not be read as its step.
 */
export function choicesOf({ kind, steps = [] }: Indicator, language: Language): Choice[] | null {
  if (kind === "yes-no") {
    return [1, 0].map((value) => ({ word: truthWords[value === 1 ? 1 : 0][language][0], value }));
  }
  if (kind !== "ladder") return null;
  const named = steps.map(({ names, value }) => ({ word: nameIn(names, language), value }));
  return named.every(({ word, value }) => readsAs(word, value, steps))
    ? named
    : steps.map(({ value }) => ({ word: String(value), value }));
}

/** Whether this name is found at this step alone, as ingestion compares names. */
function readsAs(word: string, value: number, steps: NonNullable<Indicator["steps"]>): boolean {
  const folded = foldText(word);
  const owners = steps.filter(({ names }) => Object.values(names).some((name) => foldText(name) === folded));
  return !claims.has(folded) && owners.length === 1 && owners[0]?.value === value;
}
