import { type UncertaintyChoices, usualChoices } from "./choices.ts";

/** Choices as they are asked for: lists have commas between, and what is left out is as usual. */
export type AskedChoices = {
  readonly [Choice in keyof UncertaintyChoices]?: (Choice extends "spread" ? number : string) | undefined;
};

/** The choices that are asked for in words which a schema has let through. */
export function toChoices({
  spread,
  normalisations,
  combinations,
  missing,
}: AskedChoices): UncertaintyChoices {
  return {
    spread: spread ?? usualChoices.spread,
    normalisations: wordsOf(normalisations) ?? usualChoices.normalisations,
    combinations: wordsOf(combinations) ?? usualChoices.combinations,
    missing: wordsOf(missing) ?? usualChoices.missing,
  };
}

/** The schema lists the words that there are. */
function wordsOf<Word extends string>(list: string | undefined): Word[] | undefined {
  return list?.split(",") as Word[] | undefined;
}
