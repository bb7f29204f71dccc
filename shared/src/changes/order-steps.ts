/** A step from one world to a larger one, both of them scored; sets of factors, one bit each. */
export interface Step {
  readonly before: number;
  readonly after: number;
  /** 0–1: the part of all orders that take this step. */
  readonly weight: number;
}

interface Ways {
  /** Worlds without a score on the way there. */
  readonly unscored: number;
  readonly count: number;
}

/**
 * Takes the factors from none to all of them in every order, and counts how often each step is taken. `isScored` says of
 * every set of factors whether that world has a score; the first and the last must.
 *
 * Where every world has one these are the weights of the Shapley value. Where some have none, only those orders count
 * that meet the fewest of them, and what an order passes over is one step of several factors.
 */
export function orderSteps(isScored: readonly boolean[]): Step[] {
  const all = isScored.length - 1;
  const there = countWays(isScored);
  const back = countWays(isScored.toReversed());
  const total = there[all];
  if (total === undefined) throw new RangeError("the first and the last world must have a score");
  const steps: Step[] = [];
  for (let after = 1; after <= all; after++) {
    for (const before of properSubsets(after)) {
      const [begun, left] = [there[before], back[all ^ after]];
      if (begun === undefined || left === undefined) continue;
      const size = sizeOf(after ^ before);
      if (begun.unscored + size - 1 + left.unscored !== total.unscored) continue;
      steps.push({ before, after, weight: (begun.count * factorial(size) * left.count) / total.count });
    }
  }
  return steps;
}

/** By world: the orders that lead to it from the first one by the fewest worlds without a score; nothing for one that has none itself. */
function countWays(isScored: readonly boolean[]): (Ways | undefined)[] {
  const ways: (Ways | undefined)[] = [isScored[0] ? { unscored: 0, count: 1 } : undefined];
  for (let world = 1; world < isScored.length; world++) {
    let best: Ways | undefined;
    if (isScored[world]) {
      for (const before of properSubsets(world)) {
        const begun = ways[before];
        if (begun === undefined) continue;
        const size = sizeOf(world ^ before);
        const unscored = begun.unscored + size - 1;
        const count = begun.count * factorial(size);
        if (best === undefined || unscored < best.unscored) best = { unscored, count };
        else if (unscored === best.unscored) best = { unscored, count: best.count + count };
      }
    }
    ways.push(best);
  }
  return ways;
}

function* properSubsets(set: number): Generator<number> {
  for (let subset = set; subset > 0; ) {
    subset = (subset - 1) & set;
    yield subset;
  }
}

/** How many factors a set holds. */
export function sizeOf(set: number): number {
  let size = 0;
  for (let rest = set; rest > 0; rest &= rest - 1) size += 1;
  return size;
}

function factorial(number: number): number {
  return number < 2 ? 1 : number * factorial(number - 1);
}
