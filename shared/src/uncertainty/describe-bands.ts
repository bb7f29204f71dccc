import type { Benchmark } from "../scoring/meets-benchmark.ts";
import type { Uncertainty } from "./analyse-uncertainty.ts";
import { listChoices } from "./list-choices.ts";

/** What a message says of an entity beside what was drawn. */
interface Known<Summary> {
  readonly entity: Summary;
  readonly benchmark: Benchmark;
}

/**
 * What was drawn as a message says it, with the name and the line of each entity.
 *
 * @throws RangeError for an entity that is not among the known ones.
 */
export function describeBands<Summary extends { readonly code: string }>(
  { seed, draws, choices, entities }: Uncertainty,
  known: readonly Known<Summary>[],
) {
  const byCode = new Map(known.map((one) => [one.entity.code, one]));
  const rows = entities.map(({ entity: code, ...row }) => {
    const one = byCode.get(code);
    if (one === undefined) throw new RangeError(`${code} is not known`);
    return { ...row, entity: one.entity, benchmark: one.benchmark };
  });
  return { seed, draws, choices: listChoices(choices), rows };
}
