import type { SensitivityQuery, UncertaintyQuery } from "@marsad/shared/schemas";
import { type UncertaintyChoices, usualChoices } from "@marsad/shared/uncertainty";

type ChoicesQuery = Pick<UncertaintyQuery & SensitivityQuery, keyof UncertaintyChoices>;

/** The choices of a query that its schema has let through; the usual ones where it says nothing. */
export function toChoices({
  spread,
  normalisations,
  combinations,
  missing,
}: ChoicesQuery): UncertaintyChoices {
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

/** Choices as an answer says them. */
export function toLists(choices: UncertaintyChoices) {
  return {
    spread: choices.spread,
    normalisations: [...choices.normalisations],
    combinations: [...choices.combinations],
    missing: [...choices.missing],
  };
}
