import { excludedIndicators } from "../scoring/excluded-indicators.ts";
import { createServiceScore, type ServiceScore, scoreService } from "../scoring/score-service.ts";
import { stateLetters } from "../scoring/value-state.ts";
import { type FactorSet, holds, setOf } from "./change-factors.ts";
import { mixCell } from "./mix-cell.ts";
import { cellAt, type ServicePair, traitsOf } from "./pair-services.ts";
import type { ReportedService } from "./period-facts.ts";
import type { RuleBook } from "./rule-books.ts";

/** A service as it is judged in a world. */
export interface WorldJudgement {
  readonly judgement: ServiceScore;
  /** The score of every node of the tree; NaN where one did not count. */
  readonly nodes: Float64Array;
}

const ofAll = setOf("weights", "method");
const ofOne = setOf("values", "come-in", "gone-missing", "applicability");

/** Judges services in worlds, by the engine; each once for all the worlds that are the same to it. */
export function createServiceJudge(
  bookOf: (world: FactorSet) => RuleBook,
): (pair: ServicePair, world: FactorSet) => WorldJudgement {
  const known = new WeakMap<ServicePair, Map<FactorSet, WorldJudgement>>();
  return (pair, world) => {
    const own = world & ((pair.factors & ofOne) | ofAll);
    const judged = known.get(pair) ?? new Map<FactorSet, WorldJudgement>();
    known.set(pair, judged);
    const found = judged.get(own);
    if (found !== undefined) return found;
    const made = judge(pair, own, bookOf(own));
    judged.set(own, made);
    return made;
  };
}

function judge(pair: ServicePair, world: FactorSet, { compiled, scorer, places }: RuleBook): WorldJudgement {
  const values = new Float64Array(places.length);
  const states = new Uint8Array(places.length);
  places.forEach(({ before, after }, place) => {
    const cell = mixCell(
      pair.before && cellAt(pair.before, before),
      pair.after && cellAt(pair.after, after),
      world,
    );
    values[place] = cell.value ?? Number.NaN;
    states[place] = stateLetters.indexOf(cell.state);
  });
  const excluded = excludedIndicators(compiled, traitsOf(inWorld(pair, world), pair.kind));
  const facts = { values, states, offset: 0, excluded };
  const judgement = scoreService(scorer, facts, createServiceScore(compiled));
  return { judgement, nodes: scorer.scores.slice() };
}

/** The service with the traits that it has in a world. */
function inWorld({ before, after }: ServicePair, world: FactorSet): ReportedService {
  const chosen = holds(world, "applicability") ? (after ?? before) : (before ?? after);
  if (chosen === null) throw new RangeError("a service of neither period");
  return chosen;
}

/** Whether a service is part of a world. */
export function isPresent({ before, after }: ServicePair, world: FactorSet): boolean {
  if (before === null) return holds(world, "arrived");
  return after !== null || !holds(world, "departed");
}

/** The transactions that a service weighs by in a world. */
export function volumeIn({ before, after }: ServicePair, world: FactorSet): number | null {
  const [was, is] = [before ?? after, after ?? before];
  return (holds(world, "volumes") ? is : was)?.volume ?? null;
}
