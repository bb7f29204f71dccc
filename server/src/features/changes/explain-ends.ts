import { type ChangeLedger, explainChange, holds } from "@marsad/shared/changes";
import { type ChangeEnd, ChangeFactor, type ChangePart } from "@marsad/shared/schemas";
import type { Database } from "../../db/database.ts";
import { Conflict } from "../../errors.ts";
import { type FactsFilter, readFacts } from "../../results/read-facts.ts";
import type { ProgrammeHead } from "../../results/read-programme.ts";
import type { TimelinePeriod } from "../../results/timeline.ts";
import type { Both } from "./read-compared.ts";

/** What both kinds of answer say of a change. */
export interface ExplainedEnds {
  readonly ledger: ChangeLedger;
  readonly shared: {
    readonly programme: string;
    readonly synthetic: boolean;
    readonly from: ChangeEnd;
    readonly to: ChangeEnd;
    readonly change: number;
    readonly parts: ChangePart[];
    readonly weights: ChangeLedger["weights"][number][];
    readonly method: ChangeLedger["method"][number][];
  };
  /** Points of improved values and of worsened ones. */
  readonly movement: { readonly improved: number; readonly worsened: number };
}

/** Explains the change between two stored scores from the facts that they were made of. */
export async function explainEnds(
  db: Database,
  programme: ProgrammeHead,
  compared: Both<TimelinePeriod>,
  ends: Both<ChangeEnd>,
  filter: FactsFilter,
): Promise<ExplainedEnds> {
  const from = await readFacts(db, programme.code, compared.from, filter);
  const to = await readFacts(db, programme.code, compared.to, filter);
  const ledger = explainChange(from, to, filter.entity === undefined ? "group" : "entity");
  if (ledger === null) {
    throw new Conflict("score-missing", "There is no score in one of the periods.", {
      detail: "What is stored of them does not make one.",
    });
  }
  const sum = (sign: 1 | -1) =>
    ledger.values.reduce((total, { points }) => (points * sign > 0 ? total + points : total), 0);
  return {
    ledger,
    shared: {
      programme: programme.code,
      synthetic: programme.synthetic,
      ...ends,
      change: ledger.after - ledger.before,
      parts: ChangeFactor.anyOf.map(({ const: factor }) => {
        return { factor, points: ledger.parts[factor], count: countOf(factor, ledger) };
      }),
      weights: [...ledger.weights],
      method: [...ledger.method],
    },
    movement: { improved: sum(1), worsened: sum(-1) },
  };
}

/** How many indicators of services, services or rules differ in a factor. */
function countOf(factor: ChangeFactor, { services, weights, method }: ChangeLedger): number {
  if (factor === "weights") return weights.length;
  if (factor === "method") return method.length;
  if (factor === "arrived" || factor === "departed" || factor === "volumes") {
    return services.filter(({ factors }) => holds(factors, factor)).length;
  }
  return services.reduce(
    (count, { cells }) => count + cells.filter(({ factors }) => holds(factors, factor)).length,
    0,
  );
}
