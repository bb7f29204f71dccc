import { readWhole } from "./read-whole.ts";
import { type DrawChoices, limits, type NumberChoice, type RuleList, ruleLists } from "./uncertainty-view.ts";

/** What stands in the form: numbers as they are typed, lists with commas between. */
export type Draft = Readonly<Record<NumberChoice | RuleList, string>>;

export function toDraft(choices: DrawChoices): Draft {
  const { seed, draws, spread, normalisations, combinations, missing } = choices;
  return {
    ...{ seed: String(seed), draws: String(draws), spread: String(spread) },
    ...{ normalisations, combinations, missing },
  };
}

/** What a form chooses; `null` while a number is none, or lies beyond its ends, or a list is empty. */
export function readDraft(draft: Draft): DrawChoices | null {
  const { normalisations, combinations, missing } = draft;
  const [seed, draws, spread] = (["seed", "draws", "spread"] as const).map((name) =>
    readWhole(draft[name], limits[name]),
  );
  const isListed = (Object.keys(ruleLists) as RuleList[]).every((list) => draft[list] !== "");
  if (seed === undefined || draws === undefined || spread === undefined || !isListed) return null;
  return { seed, draws, spread, normalisations, combinations, missing };
}
