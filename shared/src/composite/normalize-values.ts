import type { Goalposts } from "../methodology/methodology.ts";
import { normalize, placeOnScale } from "../scoring/normalize.ts";
import type { Direction, Normalization } from "./definition.ts";
import { deviationOf, extremesOf, isConstant, meanOf } from "./moments.ts";
import type { NoticeCode } from "./notice.ts";
import { placeAmong } from "./place-among.ts";

/** Values on the common scale, NaN where one has no place on it, and what there is to say about them. */
export interface NormalizedValues {
  readonly values: readonly number[];
  readonly notice: NoticeCode | null;
}

/**
 * Brings values on the common scale, on which more is always better: 0–100 for goalposts, min-max, distances and
 * percentile ranks; around a mean for z-scores; places from 1 and points from 0, counted from the worst, for ranks and
 * Borda. The values are all that are known in the scope; a fixed scale takes nothing from them.
 */
export function normalizeValues(
  values: readonly number[],
  direction: Direction,
  rule: Normalization,
): NormalizedValues {
  if (values.length === 0) return { values, notice: "no-values" };
  switch (rule.method) {
    case "goalposts":
      return told(
        rule.logarithmic === true ? onLogarithms(values, rule) : onGoalposts(values, rule, rule.truncate),
      );
    case "min-max":
      return isConstant(values)
        ? unknown(values, "no-spread")
        : told(onGoalposts(values, endsOf(values, direction)));
    case "z-score":
      return onDeviations(values, direction, rule);
    case "distance-to-target": {
      const worst = rule.over === "fixed" ? rule.worst : endsOf(values, direction).worst;
      const isBeyond = direction === "higher-is-better" ? worst >= rule.target : worst <= rule.target;
      return isBeyond
        ? unknown(values, "target-not-beyond")
        : told(onGoalposts(values, { worst, best: rule.target }, rule.truncate));
    }
    case "distance-to-best":
      return toBest(values, direction, rule.over === "fixed" ? rule.best : endsOf(values, direction).best);
    default:
      return placeAmong(values, direction, rule);
  }
}

const told = (values: readonly number[]): NormalizedValues => ({ values, notice: null });
const unknown = (values: readonly number[], notice: NoticeCode): NormalizedValues => ({
  values: values.map(() => Number.NaN),
  notice,
});

function endsOf(values: readonly number[], direction: Direction): Goalposts {
  const { lowest, highest } = extremesOf(values);
  return direction === "higher-is-better"
    ? { worst: lowest, best: highest }
    : { worst: highest, best: lowest };
}

function onGoalposts(values: readonly number[], goalposts: Goalposts, isTruncated = true): readonly number[] {
  return values.map((value) =>
    isTruncated ? (normalize(value, goalposts) as number) : placeOnScale(value, goalposts),
  );
}

/** What is at or below 0 lies infinitely far down, and is held at that end. */
function onLogarithms(values: readonly number[], { worst, best }: Goalposts): readonly number[] {
  const goalposts = { worst: Math.log(worst), best: Math.log(best) };
  return onGoalposts(
    values.map((value) => Math.log(Math.max(0, value))),
    goalposts,
  );
}

type ZScore = Extract<Normalization, { readonly method: "z-score" }>;

function onDeviations(values: readonly number[], direction: Direction, rule: ZScore): NormalizedValues {
  const of = rule.over === "fixed" ? rule.of : { mean: meanOf(values), deviation: deviationOf(values) };
  if (rule.over !== "fixed" && isConstant(values)) {
    return unknown(values, values.length === 1 ? "nobody-else" : "no-spread");
  }
  const sign = direction === "higher-is-better" ? 1 : -1;
  return told(values.map((value) => rule.mean + (sign * rule.deviation * (value - of.mean)) / of.deviation));
}

/** The ratio to the best, in percent: half as much is 50 where higher is better, twice as much where lower is. */
function toBest(values: readonly number[], direction: Direction, best: number): NormalizedValues {
  const isHigher = direction === "higher-is-better";
  const { lowest } = extremesOf(values);
  // Leaving out the one value without a ratio would reward whoever reports it, so the whole column goes.
  if (lowest < 0 || (isHigher ? best <= 0 : lowest === 0 && best > 0)) return unknown(values, "no-ratio");
  const ratio = (value: number) => 100 * (isHigher ? value / best : best / value);
  return told(values.map((value) => (value === best ? 100 : ratio(value))));
}
