import type { Methodology } from "./methodology.ts";
import { type PlacedNode, placeNodes } from "./place-nodes.ts";
import { hasSameMeaning } from "./same-question.ts";
import type { MappedChange, VersionMapping } from "./version-mapping.ts";

/**
 * What became of every indicator, group and dimension of two versions, each named once on its side. What the later version
 * says of the earlier one stands (or the other way round, turned). The rest is derived: a code that both have is `same` if
 * its values mean the same, and a group always, else `modified`; a code of one alone is `dropped` or `new`.
 *
 * In the order of the tree: that of `before`, then what only `after` has.
 */
export function mapVersions(before: Methodology, after: Methodology): MappedChange[] {
  const [were, are] = [placeNodes(before), placeNodes(after)];
  const given = givenChanges(before, after);
  const named = {
    from: new Set(given.flatMap(({ from }) => from)),
    to: new Set(given.flatMap(({ to }) => to)),
  };
  const derivedFrom = [...were].flatMap(([code, was]): MappedChange[] => {
    if (named.from.has(code)) {
      const own = given.find(({ from }) => from[0] === code);
      return own === undefined ? [] : [own];
    }
    const is = named.to.has(code) ? undefined : are.get(code);
    if (is === undefined) return [{ change: "dropped", from: [code], to: [] }];
    return [{ change: isSame(was, is) ? "same" : "modified", from: [code], to: [code] }];
  });
  const derivedTo = [...are.keys()].flatMap((code): MappedChange[] => {
    if (named.to.has(code)) {
      const own = given.find(({ from, to }) => from.length === 0 && to[0] === code);
      return own === undefined ? [] : [own];
    }
    return were.has(code) && !named.from.has(code) ? [] : [{ change: "new", from: [], to: [code] }];
  });
  return [...derivedFrom, ...derivedTo];
}

function isSame({ node: was }: PlacedNode, { node: is }: PlacedNode): boolean {
  if ("kind" in was && "kind" in is) return hasSameMeaning(was, is);
  return !("kind" in was) && !("kind" in is);
}

function givenChanges(before: Methodology, after: Methodology): readonly MappedChange[] {
  if (after.mapping?.version === before.version) return after.mapping.changes;
  return before.mapping?.version === after.version ? turn(before.mapping).changes : [];
}

const opposite = {
  same: "same",
  modified: "modified",
  split: "merged",
  merged: "split",
  dropped: "new",
  new: "dropped",
} as const;

function turn({ version, changes }: VersionMapping): VersionMapping {
  return {
    version,
    changes: changes.map(({ change, from, to, ...rest }) => {
      return { change: opposite[change], from: to, to: from, ...rest };
    }),
  };
}
