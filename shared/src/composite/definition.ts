import type { Aggregation, Goalposts, Source } from "../methodology/methodology.ts";
import type { Names } from "../methodology/names.ts";
import type { MeanOfOrder } from "../scoring/aggregate.ts";

/** Whether more of an indicator is good; always said, never guessed. */
export type Direction = "higher-is-better" | "lower-is-better";

/**
 * What a value is held against: those of its own period, or those of all periods together, which alone keeps periods
 * comparable. `fixed` scales take what they need from the definition instead.
 */
export type Scope = "period" | "panel";

type Over<Fixed> = { readonly over: Scope } | ({ readonly over: "fixed" } & Fixed);

/** How a raw value comes on a common scale; each is explained in `docs/composite-indicators.md`. */
export type Normalization =
  | ({
      readonly method: "goalposts";
      /** Whether a value beyond an end is held there; true when left out. */
      readonly truncate?: boolean;
      /** Whether value and goalposts are compared by their logarithms. */
      readonly logarithmic?: boolean;
    } & Goalposts)
  | { readonly method: "min-max"; readonly over: Scope }
  | ({
      readonly method: "z-score";
      /** What the mean and one standard deviation become. */
      readonly mean: number;
      readonly deviation: number;
    } & Over<{ readonly of: { readonly mean: number; readonly deviation: number } }>)
  | ({
      readonly method: "distance-to-target";
      readonly target: number;
      /** Whether a value beyond the target is held at 100; true when left out. */
      readonly truncate?: boolean;
    } & Over<{ readonly worst: number }>)
  | ({ readonly method: "distance-to-best" } & Over<{ readonly best: number }>)
  | ({ readonly method: "rank" | "percentile-rank" | "borda" } & Over<{
      /** The values that others are placed among, such as those of a first year. */
      readonly reference: readonly number[];
    }>);

/** How the children of a node make its score. A ladder's children are its levels, the lowest first. */
export type CompositeAggregation =
  | Aggregation
  | "harmonic"
  | ({ readonly method: "generalised-mean" } & MeanOfOrder)
  | {
      readonly method: "ladder";
      /** 0–100: from which score on a requirement is met. */
      readonly met: number;
    };

/** What stands in for a value that is not known; whatever it is, it is marked. */
export type Imputation =
  | {
      /** Of the values known in the same period. */
      readonly method: "mean" | "median";
      /** The column that says which group a unit is in, where only its group counts. */
      readonly by?: string;
    }
  | {
      /** The unit's last known value. */
      readonly method: "carried-forward";
      /** Over how many periods at most; any number when left out. */
      readonly periods?: number;
    };

/** When a column counts as skewed by outliers, and what is then done. */
export interface Treatment {
  readonly over: Scope;
  /** A column is treated when its skewness is beyond this, up or down, and its excess kurtosis above that. */
  readonly skewness: number;
  readonly kurtosis: number;
  /** How many of the furthest values may be drawn in to their neighbour; 0 for none. */
  readonly winsorise: number;
  /** Whether a column that this does not mend is taken by its logarithm. */
  readonly logarithm: boolean;
}

/** How much must be known: shares of values, 0–1. What falls short is left out, and said so. */
export interface Screening {
  /** Of an indicator over all rows. */
  readonly indicators: number;
  /** Of a row over the indicators that are left. */
  readonly units: number;
}

export interface CompositeIndicator {
  readonly code: string;
  readonly names: Names;
  readonly explanation?: Names;
  /** The heading of its column in the file; its code when left out. */
  readonly column?: string;
  readonly direction: Direction;
  /** Relative to the siblings in its group; greater than 0. */
  readonly weight: number;
  /** The column by which it is divided, and for how many of it the result then stands, such as 100,000 inhabitants. */
  readonly denominator?: { readonly column: string; readonly per: number };
  /** Instead of the definition's own. */
  readonly imputation?: Imputation | "none";
  /** `none` where the definition's own does not apply. */
  readonly treatment?: "none";
  readonly normalization: Normalization;
  readonly source?: Source;
}

export interface CompositeGroup {
  readonly code: string;
  readonly names: Names;
  readonly explanation?: Names;
  readonly weight: number;
  readonly aggregation: CompositeAggregation;
  readonly children: readonly CompositeNode[];
}

export type CompositeNode = CompositeGroup | CompositeIndicator;

/** A composite indicator over a flat file: a row for each unit, and period where there are several. */
export interface CompositeDefinition {
  readonly version: string;
  readonly names: Names;
  readonly explanation?: Names;
  /** Said with every result, for example that weights are inferred. */
  readonly note?: Names;
  readonly sources: readonly Source[];
  /** The headings of the columns that say whose a row is, and of when. */
  readonly unit: string;
  readonly period?: string;
  readonly screening?: Screening;
  readonly imputation?: Imputation;
  readonly treatment?: Treatment;
  readonly aggregation: CompositeAggregation;
  readonly children: readonly CompositeNode[];
}
