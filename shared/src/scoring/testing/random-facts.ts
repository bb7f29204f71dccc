import fc from "fast-check";
import type { ComputedMethodology, Goalposts } from "../../methodology/methodology.ts";
import { type CompiledMethodology, compileMethodology } from "../compile-methodology.ts";
import { randomMethodology } from "./random-methodology.ts";
import type { Fact } from "./score-facts.ts";

/** Any double that is a number, infinities and the smallest ones included, and more often one between the goalposts. */
export function randomValue({ worst, best }: Goalposts): fc.Arbitrary<number> {
  // Not a double from 0 to 1: most of those are too near to 0 to tell from it.
  const share = fc.integer({ min: 0, max: 9_973 }).map((part) => part / 9_973);
  return fc.oneof(
    { arbitrary: share.map((part) => worst + part * (best - worst)), weight: 20 },
    { arbitrary: fc.constantFrom(worst, best), weight: 2 },
    { arbitrary: fc.double({ noNaN: true }), weight: 1 },
    { arbitrary: fc.constantFrom(0, -0, 5e-324, Number.MAX_VALUE, -Number.MAX_VALUE), weight: 1 },
  );
}

const unmeasured = fc.constantFrom<Fact>(
  "missing",
  "missing",
  "not-applicable",
  "not-measured",
  "unpublished",
);

/** What one service reported, in the order of the methodology. */
function randomFacts({ indicators }: CompiledMethodology): fc.Arbitrary<Fact[]> {
  const facts = indicators.map(({ goalposts }) =>
    fc.oneof({ arbitrary: randomValue(goalposts), weight: 3 }, { arbitrary: unmeasured, weight: 1 }),
  );
  return fc.tuple(...facts);
}

/** A service as its entity counts it, before it is judged. */
export interface RandomService {
  readonly facts: readonly Fact[];
  readonly volume: number | null;
}

export interface RandomCase {
  readonly methodology: ComputedMethodology;
  readonly compiled: CompiledMethodology;
  readonly services: readonly RandomService[];
}

/** A rule book and an entity of up to `most` services under it. */
export function randomCase(most: number): fc.Arbitrary<RandomCase> {
  const volume = fc.oneof(fc.integer({ min: 0, max: 1_000_000_000 }), fc.constant(null));
  return randomMethodology.chain((methodology) => {
    const compiled = compileMethodology(methodology);
    const service = fc.record({ facts: randomFacts(compiled), volume });
    return fc
      .array(service, { minLength: 1, maxLength: most })
      .map((services) => ({ methodology, compiled, services }));
  });
}
