import { canonicalJson } from "./canonical-json.ts";
import { compareNodes, type NodeRule } from "./compare-nodes.ts";
import { mapVersions } from "./map-versions.ts";
import type { Applicability, Goalposts, LadderStep, Level, Methodology } from "./methodology.ts";
import type { Names } from "./names.ts";
import { type PlacedNode, placeNodes } from "./place-nodes.ts";
import type { MappedChange } from "./version-mapping.ts";

/** A dimension, group or indicator as one version has it; what does not belong to its sort is left out. */
export interface ComparedNode {
  readonly code: string;
  readonly names: Names;
  readonly explanation?: Names;
  /** Code of the group it stands in; null under the root. */
  readonly within: string | null;
  /** 0–1: among its siblings; null where weights are not known. */
  readonly weight: number | null;
  /** 0–1: in the whole when everything applies: its effective weight. */
  readonly share: number | null;
  readonly kind?: string;
  readonly unit?: Names;
  readonly steps?: readonly LadderStep[];
  readonly goalposts?: Goalposts;
  readonly missing?: string;
  readonly appliesTo?: Applicability;
  readonly aggregation?: string;
}

/** What became of some nodes, and in what they differ. */
export interface NodeDifference extends MappedChange {
  readonly node: "dimension" | "indicator";
  readonly before: readonly ComparedNode[];
  readonly after: readonly ComparedNode[];
  /** Of a `same` or `modified` one; what is split, merged, dropped or new is other as a whole. */
  readonly differs: readonly NodeRule[];
}

/** A rule of the whole: how dimensions, entities and groups are combined, the floor, where scores come from. */
export interface WholeDifference {
  readonly rule: "scoring" | "aggregation" | "coverage-floor" | "entity-rollup" | "group-rollup";
  /** Null where a version has no such rule. */
  readonly before: string | number | null;
  readonly after: string | number | null;
}

export interface LevelDifference {
  readonly code: string;
  readonly before: Omit<Level, "code"> | null;
  readonly after: Omit<Level, "code"> | null;
}

/** A line that scores are held against. */
interface Line {
  readonly value: number;
  readonly comparator: ">=" | ">";
}

/** The benchmark that held under each of two versions; null where it is not known. */
export interface BenchmarkDifference {
  readonly before: Line | null;
  readonly after: Line | null;
}

/** In what two versions of a rule book differ. */
export interface MethodologyDifference {
  readonly names: { readonly before: Names; readonly after: Names };
  /** Every node of either version, in the order of `mapVersions`. */
  readonly nodes: readonly NodeDifference[];
  /** Rules of the whole that are other; nothing where all are the same. */
  readonly whole: readonly WholeDifference[];
  /** Levels that are other, those of `before` first. */
  readonly levels: readonly LevelDifference[];
  /** Null where it is the same. */
  readonly benchmark: BenchmarkDifference | null;
}

/** Everything in which two versions differ, whichever of them is the later one. */
export function compareMethodologies(
  before: Methodology,
  after: Methodology,
  benchmark: BenchmarkDifference = { before: null, after: null },
): MethodologyDifference {
  const mapped = mapVersions(before, after);
  return {
    names: { before: before.names, after: after.names },
    nodes: compareMapped(mapped, placeNodes(before), placeNodes(after)),
    whole: compareWhole(before, after),
    levels: compareLevels(before.levels, after.levels),
    benchmark: canonicalJson(benchmark.before) === canonicalJson(benchmark.after) ? null : benchmark,
  };
}

function compareMapped(
  mapped: readonly MappedChange[],
  were: ReadonlyMap<string, PlacedNode>,
  are: ReadonlyMap<string, PlacedNode>,
): NodeDifference[] {
  const became = new Map(mapped.flatMap(({ from, to }) => from.map((code) => [code, to] as const)));
  const isSameGroup = (one: string | null, other: string | null) =>
    one === null || other === null ? one === other : (became.get(one) ?? []).includes(other);
  return mapped.map((change): NodeDifference => {
    const before = change.from.flatMap((code) => were.get(code) ?? []);
    const after = change.to.flatMap((code) => are.get(code) ?? []);
    const [was, is] = [before[0], after[0]];
    const isPair = (change.change === "same" || change.change === "modified") && was && is;
    const first = was ?? is;
    return {
      ...change,
      node: first !== undefined && "kind" in first.node ? "indicator" : "dimension",
      before: before.map(toCompared),
      after: after.map(toCompared),
      differs: isPair ? compareNodes(was, is, isSameGroup) : [],
    };
  });
}

function toCompared({ node, within, weight, share }: PlacedNode): ComparedNode {
  const { code, names, explanation } = node;
  const said = { code, names, ...(explanation && { explanation }), within, weight, share };
  if ("kind" in node) {
    const { kind, unit, steps, goalposts, missing, appliesTo } = node;
    return {
      ...said,
      kind,
      ...(unit && { unit }),
      ...(steps && { steps }),
      goalposts,
      missing,
      ...(appliesTo && { appliesTo }),
    };
  }
  return "aggregation" in node ? { ...said, aggregation: node.aggregation } : said;
}

function compareWhole(before: Methodology, after: Methodology): WholeDifference[] {
  const [were, are] = [rulesOf(before), rulesOf(after)];
  return were.flatMap(({ rule, value }, place) => {
    const now = are[place]?.value ?? null;
    return value === now ? [] : [{ rule, before: value, after: now }];
  });
}

function rulesOf(
  methodology: Methodology,
): { rule: WholeDifference["rule"]; value: string | number | null }[] {
  const computed = methodology.scoring === "computed" ? methodology : undefined;
  return [
    { rule: "scoring", value: methodology.scoring },
    { rule: "aggregation", value: computed?.aggregation ?? null },
    { rule: "coverage-floor", value: computed?.coverageFloor ?? null },
    { rule: "entity-rollup", value: computed?.rollup.entity ?? null },
    { rule: "group-rollup", value: computed?.rollup.group ?? null },
  ];
}

function compareLevels(before: readonly Level[], after: readonly Level[]): LevelDifference[] {
  const codes = new Set([...before, ...after].map(({ code }) => code));
  const find = (levels: readonly Level[], wanted: string) => {
    const level = levels.find(({ code }) => code === wanted);
    return level === undefined ? null : { names: level.names, from: level.from };
  };
  return [...codes]
    .map((code) => ({ code, before: find(before, code), after: find(after, code) }))
    .filter((level) => canonicalJson(level.before) !== canonicalJson(level.after));
}
