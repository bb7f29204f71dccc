import type { Indicator } from "@marsad/shared/methodology";
import { measured, type ValueState, valueStates } from "@marsad/shared/scoring";
import { foldText } from "@marsad/shared/search";
import { parseNumber } from "@marsad/shared/words/parse-number";
import { stateWords, truthWords } from "@marsad/shared/words/value-words";
import { parsePlainNumber } from "./parse-plain-number.ts";
import type { ProblemCode } from "./problems.ts";

/** What a cell says: a state by its place in `valueStates`, and the value where it is measured. */
export interface CellStatement {
  readonly state: number;
  /** NaN unless measured. */
  readonly value: number;
}

export interface CellProblem {
  readonly problem: ProblemCode;
  readonly given: string;
}

const claimable: ReadonlyMap<string, number> = new Map(
  Object.entries(stateWords).flatMap(([state, { en, ar }]) =>
    [...en, ...ar].map((word) => [foldText(word), valueStates.indexOf(state as ValueState)] as const),
  ),
);

const truths: ReadonlyMap<string, number> = new Map(
  truthWords.flatMap(({ en, ar }, value) => [...en, ...ar].map((word) => [foldText(word), value] as const)),
);

/** Reads a cell that is not blank by the kind of its indicator, in Arabic or English. */
export function parseCell(text: string, indicator: Indicator): CellStatement | CellProblem {
  if (indicator.kind !== "yes-no") {
    const plain = parsePlainNumber(text);
    if (!Number.isNaN(plain) && isOnScale(plain, indicator)) return { state: measured, value: plain };
  }
  const claimed = parseState(text);
  if (claimed !== null) return { state: claimed, value: Number.NaN };
  const value = readValue(text, indicator);
  if (value === undefined) return { problem: "not-a-value", given: describeScale(indicator) };
  if (!isOnScale(value, indicator)) return { problem: "off-scale", given: describeScale(indicator) };
  return { state: measured, value };
}

/** The state that a word claims, by its place in `valueStates`; null for any other word. */
export function parseState(word: string): number | null {
  return claimable.get(foldText(word)) ?? null;
}

/** Whether a word says that a value follows. */
export function isMeasured(word: string): boolean {
  return ["measured", "مقيس"].includes(foldText(word));
}

function readValue(text: string, { kind, steps = [] }: Indicator): number | undefined {
  const word = foldText(text);
  if (kind === "yes-no") return truths.get(word);
  const step = steps.find(({ names }) => Object.values(names).some((name) => foldText(name) === word));
  return step?.value ?? parseNumber(text, kind === "percentage");
}

/** Whether a number can be a value of an indicator. */
export function isOnScale(value: number, { kind, steps = [] }: Indicator): boolean {
  if (kind === "ladder") return steps.some((step) => step.value === value);
  if (kind === "percentage") return value >= 0 && value <= 100;
  return Number.isFinite(value);
}

/** What is told as expected; a number by its kind, which each language has words for. */
function describeScale({ kind, steps = [] }: Indicator): string {
  if (kind === "ladder") return steps.map((step) => step.value).join(" / ");
  return kind === "percentage" ? "0–100" : kind;
}
