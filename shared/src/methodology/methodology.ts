import type { Names } from "./names.ts";

/** Where a rule, a threshold or a figure comes from. */
export interface Source {
  readonly title: Names;
  readonly url?: string;
  /** The clause inside the source, such as `5.17.3`. */
  readonly clause?: string;
}

/** The two ends of an indicator's scale. A lower-is-better indicator has `worst > best`. */
export interface Goalposts {
  readonly worst: number;
  readonly best: number;
}

/** How the children of a node make its score; each is explained in `docs/methodology.md`. */
export type Aggregation = "arithmetic" | "geometric" | "weakest-link";

export type IndicatorKind = "yes-no" | "ladder" | "percentage" | "number";

/** One rung of a ladder: the value that is reported, and what it means. */
export interface LadderStep {
  readonly value: number;
  readonly names: Names;
  readonly explanation?: Names;
}

/**
 * What a missing value does to the score: it counts as the worst value (`zero`), or it is left out and its
 * weight is shared among its siblings (`exclude`). The coverage floor then decides whether a service with too
 * little reported is scored at all.
 */
export type MissingRule = "zero" | "exclude";

/** Whom an indicator is asked of; a list that is left out asks everybody. */
export interface Applicability {
  readonly segments?: readonly string[];
  readonly channels?: readonly string[];
  readonly entityKinds?: readonly string[];
}

export interface Indicator {
  readonly code: string;
  readonly names: Names;
  readonly explanation?: Names;
  readonly kind: IndicatorKind;
  /** Unit of a `number`, such as days; a percentage's is always %. */
  readonly unit?: Names;
  readonly goalposts: Goalposts;
  /** The rungs of a `ladder`, from the lowest value to the highest. */
  readonly steps?: readonly LadderStep[];
  /** Relative to the siblings in its group; greater than 0. */
  readonly weight: number;
  readonly missing: MissingRule;
  readonly appliesTo?: Applicability;
  /** What one step of it takes beside the steps of others when a path is sought, greater than 0; 1 where left out. No score depends on it. */
  readonly effort?: number;
  readonly source: Source;
}

export interface Dimension {
  readonly code: string;
  readonly names: Names;
  readonly explanation?: Names;
  /** Relative to the siblings in its group; greater than 0. */
  readonly weight: number;
  readonly aggregation: Aggregation;
  readonly children: readonly MethodologyNode[];
}

export type MethodologyNode = Dimension | Indicator;

/** A band of the level scale: from `from` (included) up to the next band's `from`. */
export interface Level {
  readonly code: string;
  readonly names: Names;
  readonly from: number;
}

/** How the scores of services become the score of their entity. */
export type EntityRollup = "mean-of-services" | "pooled-by-applicable-weight" | "by-volume";

/** How the scores of entities become the score of a sector, region, kind or the nation. */
export type GroupRollup = "mean-of-entities" | EntityRollup;

interface MethodologyHead {
  /** Such as `2021.1`; unique in its programme. */
  readonly version: string;
  readonly names: Names;
  readonly explanation?: Names;
  /** From the lowest band to the highest; the first starts at 0. */
  readonly levels: readonly Level[];
  /** Said beside the level scale where its bounds are not official, for example inferred from published labels. */
  readonly levelsNote?: Names;
  readonly sources: readonly Source[];
}

/** A rule book that this product scores by. */
export interface ComputedMethodology extends MethodologyHead {
  readonly scoring: "computed";
  readonly aggregation: Aggregation;
  readonly dimensions: readonly Dimension[];
  /** 0–1: a service whose reported share of applicable weight is below it is not scored. */
  readonly coverageFloor: number;
  readonly rollup: { readonly entity: EntityRollup; readonly group: GroupRollup };
}

/** A rule book of scores that are computed and published elsewhere; its weights are not known here. */
export interface PublishedMethodology extends MethodologyHead {
  readonly scoring: "published";
  readonly dimensions: readonly {
    readonly code: string;
    readonly names: Names;
    readonly explanation?: Names;
  }[];
}

/** One versioned rule book. Once published it never changes. */
export type Methodology = ComputedMethodology | PublishedMethodology;
