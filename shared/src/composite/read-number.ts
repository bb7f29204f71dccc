import { foldText } from "../search/fold-text.ts";
import { parseNumber } from "../words/parse-number.ts";
import { stateWords, truthWords } from "../words/value-words.ts";

/** Words for a value that is not known: ours, and those that statistics programs write. */
const unknownWords = new Set(
  [...Object.values(stateWords).flatMap(({ en, ar }) => [...en, ...ar]), "..", "…", "na", "nan", "null"].map(
    foldText,
  ),
);

const truths: ReadonlyMap<string, number> = new Map(
  truthWords.flatMap(({ en, ar }, value) => [...en, ...ar].map((word) => [foldText(word), value] as const)),
);

/** A cell of a column of numbers: NaN where it says that the value is not known, undefined where it says something else. */
export function readNumber(text: string): number | undefined {
  const word = foldText(text);
  if (word === "" || unknownWords.has(word)) return Number.NaN;
  return parseNumber(text, true) ?? truths.get(word);
}
