import type { CompiledMethodology } from "../scoring/compile-methodology.ts";
import { roundScore } from "../scoring/round-score.ts";
import type { MissingTreatment } from "./choices.ts";
import { asked, reported, type ServiceSheet } from "./lay-out-services.ts";

/** Writes what each indicator weighs in the whole when everything applies, as `flattenTree` does, into `into`. */
export function nominalWeights(
  { nodes }: CompiledMethodology,
  weights: Float64Array,
  shares: Float64Array,
  into: Float64Array,
): void {
  shares[nodes.length - 1] = 1;
  for (let node = nodes.length - 1; node >= 0; node--) {
    const { children, indicator } = nodes[node] as (typeof nodes)[number];
    const share = shares[node] as number;
    if (indicator !== -1) into[indicator] = share;
    let total = 0;
    for (const child of children) total += weights[child] as number;
    for (const child of children) shares[child] = (share * (weights[child] as number)) / total;
  }
}

/**
 * What a service with each pattern of reporting weighs where services are pooled, the nominal weight that counted in it;
 * 0 for one that is not scored: it reported nothing, or less than the coverage floor. Written into `into`.
 */
export function weighPatterns(
  { indicators, methodology }: CompiledMethodology,
  { cells, patterns }: ServiceSheet,
  nominal: Float64Array,
  treatment: MissingTreatment,
  into: Float64Array,
): void {
  const floor = roundScore(methodology.coverageFloor);
  const fills = indicators.map(
    ({ missing }) => (treatment === "official" ? missing : treatment) !== "exclude",
  );
  for (let pattern = 0; pattern < patterns.length; pattern++) {
    const start = patterns[pattern] as number;
    let [askedWeight, reportedWeight, countedWeight] = [0, 0, 0];
    for (let place = 0; place < nominal.length; place++) {
      const cell = cells[start + place] as number;
      if ((cell & asked) === 0) continue;
      const weight = nominal[place] as number;
      askedWeight += weight;
      if (cell & reported) reportedWeight += weight;
      if (cell & reported || fills[place]) countedWeight += weight;
    }
    const isScored = reportedWeight > 0 && roundScore(reportedWeight / askedWeight) >= floor;
    into[pattern] = isScored ? countedWeight : 0;
  }
}
