import fc from "fast-check";
import type {
  Aggregation,
  ComputedMethodology,
  Dimension,
  EntityRollup,
  Goalposts,
  GroupRollup,
  Indicator,
  MethodologyNode,
} from "../../methodology/methodology.ts";
import { group, indicator, ruleBook } from "./rule-book.ts";

/** The same cases at every run; more of them, or others, while hunting. */
export const runs = { numRuns: 400, seed: 20_211_007 };

/** Within the limits that `schemas/methodology.ts` sets, both of them included. */
const weight = fc.oneof(
  fc.integer({ min: 1, max: 100 }),
  fc.double({ min: 1e-6, max: 1e6, noNaN: true }),
  fc.constantFrom(1e-6, 0.1, 1 / 3, 1e6),
);

const goalpost = fc.oneof(
  fc.integer({ min: 0, max: 100 }),
  fc.double({ min: -1e15, max: 1e15, noNaN: true }),
  fc.constantFrom(0, 5e-324, -5e-324, 2.2e-308, 1e15, -1e15),
);
const goalposts: fc.Arbitrary<Goalposts> = fc
  .record({ worst: goalpost, best: goalpost })
  .filter(({ worst, best }) => worst !== best);

/** Mostly arithmetic: under the others one 0 is the whole score too often to tell rule books apart. */
const aggregation = fc.constantFrom<Aggregation>(
  "arithmetic",
  "arithmetic",
  "arithmetic",
  "geometric",
  "weakest-link",
);

const leaf: fc.Arbitrary<Indicator> = fc
  .record({ weight, goalposts, missing: fc.constantFrom("zero", "exclude", "exclude") })
  .map(({ weight: own, ...over }) => indicator("", own, over));

/** A group up to `depth` groups deep. */
function groups(depth: number): fc.Arbitrary<Dimension> {
  const child: fc.Arbitrary<MethodologyNode> =
    depth === 1
      ? leaf
      : fc.oneof({ arbitrary: leaf, weight: 2 }, { arbitrary: groups(depth - 1), weight: 1 });
  return fc
    .record({ weight, aggregation, children: fc.array(child, { minLength: 1, maxLength: 4 }) })
    .map(({ weight: own, aggregation: by, children }) => group("", own, children, by));
}

const entityRollup = fc.constantFrom<EntityRollup>(
  "mean-of-services",
  "pooled-by-applicable-weight",
  "by-volume",
);
const groupRollup = fc.oneof(fc.constant<GroupRollup>("mean-of-entities"), entityRollup);

/** A valid rule book: one to three dimensions up to three groups deep, with every rule that there is. */
export const randomMethodology: fc.Arbitrary<ComputedMethodology> = fc
  .record({
    dimensions: fc.array(groups(3), { minLength: 1, maxLength: 3 }),
    aggregation,
    coverageFloor: fc.constantFrom(0, 0.5, 2 / 3, 1),
    rollup: fc.record({ entity: entityRollup, group: groupRollup }),
  })
  .map(({ dimensions, ...over }) => ruleBook(dimensions.map(nameNodes("d")), over));

/** Gives every node a code of its own, by its place. */
function nameNodes(prefix: string) {
  return <Node extends MethodologyNode>(node: Node, place: number): Node => {
    const code = `${prefix}${place}`;
    return "children" in node
      ? { ...node, code, children: node.children.map(nameNodes(`${code}.`)) }
      : { ...node, code };
  };
}
