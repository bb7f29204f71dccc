import type { Indicator } from "@marsad/shared/methodology";
import { measured, valueStates } from "@marsad/shared/scoring";
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

/** The states that a file may claim by their name, by their place in `valueStates`; a value stands for `measured`. */
const claimable: ReadonlyMap<string, number> = new Map(
  valueStates.flatMap((state, place) =>
    state === "missing" || state === "not-applicable" || state === "not-measured" ? [[state, place]] : [],
  ),
);

const truths: Readonly<Record<string, number>> = {
  yes: 1,
  y: 1,
  true: 1,
  "1": 1,
  no: 0,
  n: 0,
  false: 0,
  "0": 0,
};

/** Reads a cell that is not blank by the kind of its indicator. */
export function parseCell(text: string, indicator: Indicator): CellStatement | CellProblem {
  const word = text.trim().toLowerCase();
  const claimed = parseState(word);
  if (claimed !== null) return { state: claimed, value: Number.NaN };
  const value =
    indicator.kind === "yes-no" ? truths[word] : parseNumber(word, indicator.kind === "percentage");
  if (value === undefined) return { problem: "not-a-value", given: describeScale(indicator) };
  if (!isOnScale(value, indicator)) return { problem: "off-scale", given: describeScale(indicator) };
  return { state: measured, value };
}

/** The state that a word claims, by its place in `valueStates`; null for any other word. */
export function parseState(word: string): number | null {
  return claimable.get(word) ?? null;
}

/** A decimal number with a point; `%` may follow a percentage. */
function parseNumber(text: string, isPercentage: boolean): number | undefined {
  const number = isPercentage ? text.replace(/\s*%$/, "") : text;
  return /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/.test(number) ? Number(number) : undefined;
}

function isOnScale(value: number, { kind, steps = [] }: Indicator): boolean {
  if (kind === "ladder") return steps.some((step) => step.value === value);
  if (kind === "percentage") return value >= 0 && value <= 100;
  return Number.isFinite(value);
}

function describeScale({ kind, steps = [] }: Indicator): string {
  if (kind === "yes-no") return "yes / no";
  if (kind === "ladder") return steps.map((step) => step.value).join(" / ");
  return kind === "percentage" ? "0–100" : "12.5";
}
