import { explainChange, type PeriodFacts } from "@marsad/shared/changes";
import { type DescribedLedger, describeLedger } from "./describe-ledger.ts";
import type { Both } from "./read-compared.ts";

/** Why the score of a group changed, as small as it is told: a ledger of the nation is larger than its facts. */
export interface GroupExplanation extends DescribedLedger {
  /** Points of the values by entity, and by indicator. */
  readonly byEntity: ReadonlyMap<string, number>;
  readonly byIndicator: ReadonlyMap<string, number>;
}

/** `null` where one of the ends has no score. */
export function explainGroup({ from, to }: Both<PeriodFacts>): GroupExplanation | null {
  const ledger = explainChange(from, to, "group");
  if (ledger === null) return null;
  return {
    ...describeLedger(ledger),
    byEntity: sumBy(ledger.values, ({ entity }) => entity),
    byIndicator: sumBy(ledger.values, ({ indicator }) => indicator),
  };
}

function sumBy<Item extends { readonly points: number }>(
  items: readonly Item[],
  keyOf: (item: Item) => string,
): Map<string, number> {
  const sums = new Map<string, number>();
  for (const item of items) sums.set(keyOf(item), (sums.get(keyOf(item)) ?? 0) + item.points);
  return sums;
}
