import type { IngestionProblem } from "@marsad/shared/schemas";
import type { Language } from "@marsad/shared/words/value-words";
import { markWords } from "./mark-words.ts";

/** What is written into a file about its problems. */
export interface Marks {
  /** What is wrong with the file as such or with its header; blank for nothing. */
  readonly file: string;
  /** What is wrong with each row below the header. */
  readonly rows: ReadonlyMap<number, string>;
  /** What is wrong with each cell, by its name such as `D7`, those of the header too. */
  readonly cells: ReadonlyMap<string, string>;
}

/** What is known of the problems of one file. */
export interface ToldProblems {
  readonly problems: readonly IngestionProblem[];
  /** How many there are besides. */
  readonly untold: number;
  /** 0 where keys are the headings. */
  readonly headerRow: number;
}

/** Problems of rows that have no end, or are no rows, so that nothing can be written there. */
const homeless: readonly string[] = ["broken-quotes", "not-an-object"];

/** Letters of one cell: a spreadsheet takes 32,767, and nobody reads as many. */
const longestText = 8000;

/** Sorts problems by where they are written, as sentences of a language. None begins as a formula does. */
export function describeMarks({ problems, untold, headerRow }: ToldProblems, language: Language): Marks {
  const file: string[] = [];
  const rows = new Map<number, string[]>();
  const cells = new Map<string, string[]>();
  for (const problem of problems) {
    const { row, cell, code } = problem;
    const isOfFile = row === null || row <= headerRow || homeless.includes(code);
    if (cell !== undefined) add(cells, cell, describe(problem, language));
    const text = describe(problem, language);
    const place =
      cell ?? (isOfFile && row !== null ? markWords.row[language].replace("{row}", String(row)) : null);
    const sentence = place === null ? text : `${place} – ${text}`;
    if (isOfFile) file.push(sentence);
    else add(rows, row, sentence);
  }
  if (untold > 0) file.push(markWords.untold[language].replace("{count}", String(untold)));
  return { file: join(file), rows: joinAll(rows), cells: joinAll(cells) };
}

/** The heading of the column with the errors, and in it what is wrong with the file. */
export function writeHeading(heading: string, { file }: Marks): string {
  return file === "" ? `(${heading})` : `(${heading}: ${file})`;
}

function describe({ found, expected, mend }: IngestionProblem, language: Language): string {
  return [
    markWords.expected[language].replace("{expected}", () => expected[language] ?? ""),
    ...(found === null || found === "" ? [] : [markWords.found[language].replace("{found}", () => found)]),
    mend[language] ?? "",
  ].join(" ");
}

function add<Key>(texts: Map<Key, string[]>, key: Key, text: string): void {
  texts.set(key, [...(texts.get(key) ?? []), text]);
}

function joinAll<Key>(texts: ReadonlyMap<Key, readonly string[]>): Map<Key, string> {
  return new Map([...texts].map(([key, own]) => [key, join(own)]));
}

function join(sentences: readonly string[]): string {
  const text = sentences.join(" • ");
  return text.length > longestText ? `${text.slice(0, longestText)}…` : text;
}
