import { aggregate } from "./aggregate.ts";
import { nextValue } from "./next-value.ts";
import { normalize } from "./normalize.ts";
import { roundScore } from "./round-score.ts";
import type { Scorer, ServiceFacts } from "./score-service.ts";
import { measured } from "./value-state.ts";

/** One indicator brought to its next value, all else as it is. */
export interface NextStep {
  /** Place of the indicator. */
  readonly place: number;
  /** The value that the step leads to. */
  readonly target: number;
  /** Points that it adds to the score of the service; more than 0. */
  readonly gain: number;
}

/** How many are told. */
const most = 3;

/**
 * The steps that would add most to the score of the service that a scorer has just scored, the best first. Only indicators
 * that count now are asked, so that nothing but the one value changes: the weights of the others, and the service's share
 * in its entity, stay as they are. What would add nothing, as beside a weaker link, is no step.
 */
export function nextSteps(scorer: Scorer, { values, states, offset }: ServiceFacts): NextStep[] {
  const { compiled, scores, lost, tried } = scorer;
  const { levels } = compiled.methodology;
  const best: NextStep[] = [];
  tried.set(scores);
  for (let node = 0; node < compiled.nodes.length; node++) {
    const place = compiled.nodes[node]?.indicator ?? -1;
    const indicator = compiled.indicators[place];
    if (indicator === undefined || Number.isNaN(scores[node])) continue;
    // Where means are arithmetic nothing adds more than it lost, and most need not be tried.
    if (compiled.isLinear[node] && !isAmongBest(best, lost[node] as number)) continue;
    const value = states[offset + place] === measured ? (values[offset + place] as number) : null;
    const target = nextValue(indicator, levels, value);
    if (target === null) continue;
    const gain = gainOf(scorer, node, normalize(target, indicator.goalposts) as number);
    if (isAmongBest(best, gain)) keepBest(best, { place, target, gain });
  }
  return best;
}

/** What the root gains where one indicator has another score; `tried` is left as it was found. */
function gainOf({ compiled, scores, weights, lost, tried }: Scorer, node: number, score: number): number {
  const { nodes, parents, isLinear } = compiled;
  if (isLinear[node]) {
    const before = scores[node] as number;
    return (lost[node] as number) * ((score - before) / (100 - before));
  }
  tried[node] = score;
  for (let at = parents[node] as number; at !== -1; at = parents[at] as number) {
    const { aggregation, children } = nodes[at] as (typeof nodes)[number];
    tried[at] = aggregate(aggregation, children, tried, weights);
  }
  const root = nodes.length - 1;
  const gain = (tried[root] as number) - (scores[root] as number);
  for (let at = node; at !== -1; at = parents[at] as number) tried[at] = scores[at] as number;
  return gain;
}

function isAmongBest(best: readonly NextStep[], gain: number): boolean {
  const last = best[most - 1];
  return roundScore(gain) > (last === undefined ? 0 : roundScore(last.gain));
}

/** Puts a step where it belongs among the best; of two that add the same the earlier in the rule book stays first. */
function keepBest(best: NextStep[], step: NextStep): void {
  const at = best.findIndex(({ gain }) => roundScore(gain) < roundScore(step.gain));
  best.splice(at === -1 ? best.length : at, 0, step);
  best.length = Math.min(best.length, most);
}
