import type { GroupRollup } from "../methodology/methodology.ts";
import type { CompiledMethodology } from "./compile-methodology.ts";
import { levelOf } from "./level-of.ts";
import { quantile } from "./quantile.ts";
import { roundScore } from "./round-score.ts";

/** An entity as its group counts it; scores are `null` where there are none. */
export interface GroupMember {
  readonly score: number | null;
  readonly coverage: number;
  readonly dimensionScores: readonly (number | null)[];
  readonly lost: readonly (number | null)[];
  readonly servicesScored: number;
  readonly applicableWeight: number;
  readonly volume: number;
}

/** The judgement of a group of entities: a sector, a region, a kind or the nation. */
export interface GroupScore {
  readonly score: number | null;
  readonly lowerQuartile: number | null;
  readonly median: number | null;
  readonly upperQuartile: number | null;
  /** 0–1: mean of its entities', unscored ones included; `null` of none. */
  readonly coverage: number | null;
  readonly dimensionScores: (number | null)[];
  /** Points that each indicator costs the group, and how many entities lose points by it. */
  readonly lost: (number | null)[];
  readonly losing: number[];
  /** Entities at each level, in the methodology's order. */
  readonly levelCounts: number[];
}

/**
 * Makes the score of a group from those of its entities, by the methodology's rule: every scored entity the same
 * (`mean-of-entities`), or by its scored services, by the nominal weight that counted in them, or by their volume.
 * Quartiles are of the entities' scores, unweighted, by the R-7 method.
 */
export function rollUpEntities(compiled: CompiledMethodology, members: readonly GroupMember[]): GroupScore {
  const { rollup, levels } = compiled.methodology;
  const scores = members.flatMap(({ score }) => (score === null ? [] : [score])).sort((a, b) => a - b);
  const mean = (select: (member: GroupMember) => number | null | undefined) =>
    weightedMean(members, rollup.group, select);
  const levelCounts = levels.map(() => 0);
  for (const score of scores) {
    const place = levels.indexOf(levelOf(score, levels));
    levelCounts[place] = (levelCounts[place] ?? 0) + 1;
  }
  return {
    score: mean(({ score }) => score),
    lowerQuartile: quantile(scores, 0.25),
    median: quantile(scores, 0.5),
    upperQuartile: quantile(scores, 0.75),
    coverage:
      members.length === 0 ? null : members.reduce((sum, { coverage }) => sum + coverage, 0) / members.length,
    dimensionScores: compiled.dimensions.map((_, place) =>
      mean(({ dimensionScores }) => dimensionScores[place]),
    ),
    // An entity that an indicator is not asked of loses nothing by it.
    lost: compiled.indicators.map((_, place) =>
      members.some(({ lost }) => typeof lost[place] === "number")
        ? mean(({ lost }) => lost[place] ?? 0)
        : null,
    ),
    losing: compiled.indicators.map(
      (_, place) => members.filter(({ lost }) => roundScore(lost[place] ?? 0) > 0).length,
    ),
    levelCounts,
  };
}

/** By member, in the order given: its share in the score of the group, 0–1, adding up to 1; all 0 where it has no score. */
export function sharesOfMembers(compiled: CompiledMethodology, members: readonly GroupMember[]): number[] {
  const { group } = compiled.methodology.rollup;
  const weights = members.map((member) => (member.score === null ? 0 : weightOf(member, group)));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return weights.map((weight) => (total === 0 ? 0 : weight / total));
}

function weightOf(member: GroupMember, rule: GroupRollup): number {
  switch (rule) {
    case "mean-of-entities":
      return 1;
    case "mean-of-services":
      return member.servicesScored;
    case "pooled-by-applicable-weight":
      return member.applicableWeight;
    case "by-volume":
      return member.volume;
  }
}

/** Over the scored entities that have a number; `null` when none has. */
function weightedMean(
  members: readonly GroupMember[],
  rule: GroupRollup,
  select: (member: GroupMember) => number | null | undefined,
): number | null {
  let total = 0;
  let sum = 0;
  for (const member of members) {
    const number = member.score === null ? null : select(member);
    if (number === null || number === undefined) continue;
    const weight = weightOf(member, rule);
    total += weight;
    sum += weight * number;
  }
  return total === 0 ? null : Math.min(100, sum / total);
}
