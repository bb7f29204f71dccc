import type { Names } from "@marsad/shared/schemas";
import { type ComputedDefinition, type IndicatorRule, listRules } from "./list-rules.ts";

/** What became of an indicator from one rule book to the next; shares of the whole are 0–1. */
export interface RuleChange {
  readonly code: string;
  readonly names: Names;
  readonly change: "added" | "removed" | "reweighted" | "redefined";
  /** Null for one that was not there. */
  readonly shareBefore: number | null;
  readonly shareAfter: number | null;
}

/** Shares that differ by less are the same: what is left of adding fractions. */
const precision = 1e-9;

/**
 * What changed between two rule books, indicator by indicator: added and removed ones, those that are measured otherwise
 * (kind, goalposts, steps, unknown values, whom they are asked of), and those that only weigh something else.
 */
export function compareRules(before: ComputedDefinition, after: ComputedDefinition): RuleChange[] {
  const [old, current] = [byCode(before), byCode(after)];
  const removed = [...old].flatMap(([code, { indicator, share }]): RuleChange[] =>
    current.has(code)
      ? []
      : [{ code, names: indicator.names, change: "removed", shareBefore: share, shareAfter: null }],
  );
  const others = [...current].flatMap(([code, { indicator, share }]): RuleChange[] => {
    const was = old.get(code);
    const shares = { shareBefore: was?.share ?? null, shareAfter: share };
    const named = { code, names: indicator.names, ...shares };
    if (was === undefined) return [{ ...named, change: "added" }];
    if (measureOf(was.indicator) !== measureOf(indicator)) return [{ ...named, change: "redefined" }];
    return Math.abs(was.share - share) > precision ? [{ ...named, change: "reweighted" }] : [];
  });
  return [...others, ...removed];
}

function byCode(definition: ComputedDefinition) {
  return new Map(
    listRules(definition).flatMap(({ indicators }) =>
      indicators.map((placed) => [placed.indicator.code, placed] as const),
    ),
  );
}

/** How it is measured, as one text; names, explanations and weight are no part of it. */
function measureOf({ kind, goalposts, steps, missing, appliesTo }: IndicatorRule): string {
  return JSON.stringify([kind, goalposts, steps?.map(({ value }) => value), missing, appliesTo]);
}
