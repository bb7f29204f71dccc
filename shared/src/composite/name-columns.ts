import type { CompositeDefinition } from "./definition.ts";
import { listIndicators } from "./walk-nodes.ts";

/** The headings that a definition names. */
export interface NamedColumns {
  readonly all: ReadonlySet<string>;
  /** Of indicators and of what they are divided by. */
  readonly numbers: readonly string[];
  readonly denominators: ReadonlySet<string>;
  /** Of groups that values are imputed from. */
  readonly groups: readonly string[];
}

export function nameColumns({ unit, period, imputation, children }: CompositeDefinition): NamedColumns {
  const indicators = listIndicators(children);
  const denominators = new Set(indicators.flatMap(({ denominator }) => denominator?.column ?? []));
  const numbers = new Set([...indicators.map(({ column, code }) => column ?? code), ...denominators]);
  const groups = new Set(
    [imputation, ...indicators.map((indicator) => indicator.imputation)].flatMap((rule) =>
      typeof rule === "object" && rule.method !== "carried-forward" ? (rule.by ?? []) : [],
    ),
  );
  return {
    all: new Set([unit, ...(period === undefined ? [] : [period]), ...numbers, ...groups]),
    numbers: [...numbers],
    denominators,
    groups: [...groups],
  };
}
