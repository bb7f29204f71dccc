import type { CompiledMethodology } from "../scoring/compile-methodology.ts";
import { normalize } from "../scoring/normalize.ts";
import { quantile } from "../scoring/quantile.ts";
import type { MissingTreatment, Normalisation } from "./choices.ts";
import type { FlatGroups } from "./flatten-groups.ts";
import { asked, reported, type ServiceSheet } from "./lay-out-services.ts";

/**
 * The values of every row on the scale, 0–100, under one normalisation and one treatment of what is missing: by row and
 * then by slot, in those of indicators. NaN where one does not count, and in the slots of groups.
 */
export function placeValues(
  { nodes, indicators }: CompiledMethodology,
  { rows, values, cells, rowOf }: ServiceSheet,
  { width, slotOf }: FlatGroups,
  normalisation: Normalisation,
  treatment: MissingTreatment,
): Float64Array {
  const placed = new Float64Array(rows * width).fill(Number.NaN);
  nodes.forEach(({ indicator: place }, node) => {
    const indicator = indicators[place];
    if (indicator === undefined) return;
    const column = new Float64Array(rows).fill(Number.NaN);
    for (let row = 0; row < rows; row++) {
      const cell = row * indicators.length + place;
      if ((cells[cell] as number) & reported)
        column[row] = normalize(values[cell] as number, indicator.goalposts) as number;
    }
    // Every service has its say in what is usual, however many reported the same.
    const known = Float64Array.from(rowOf, (row) => column[row] as number)
      .filter((value) => !Number.isNaN(value))
      .sort();
    const rescale = rescaling(normalisation, known);
    const filling = treatment === "official" ? indicator.missing : treatment;
    const median = quantile(Array.from(known), 0.5);
    const substitute =
      filling === "zero" ? 0 : filling === "median" && median !== null ? rescale(median) : Number.NaN;
    for (let row = 0; row < rows; row++) {
      const cell = cells[row * indicators.length + place] as number;
      placed[row * width + (slotOf[node] as number)] =
        cell & reported ? rescale(column[row] as number) : cell & asked ? substitute : Number.NaN;
    }
  });
  return placed;
}

/** From the official scale to another. Where all are equal there is nothing to spread out, and they stay where they are. */
function rescaling(normalisation: Normalisation, ascending: Float64Array): (value: number) => number {
  const worst = ascending[0] ?? 0;
  const best = ascending.at(-1) ?? 0;
  if (normalisation === "official" || worst === best) return (value) => value;
  if (normalisation === "min-max")
    return (value) => Math.min(100, Math.max(0, (100 * (value - worst)) / (best - worst)));
  const others = ascending.length - 1;
  return (value) => {
    const below = countBelow(ascending, value);
    const equal = countBelow(ascending, value, true) - below;
    return Math.min(100, (100 * (below + Math.max(0, equal - 1) / 2)) / others);
  };
}

/** How many of numbers that ascend are less than `value`, or not more than it. */
function countBelow(ascending: Float64Array, value: number, orEqual = false): number {
  let [from, to] = [0, ascending.length];
  while (from < to) {
    const middle = (from + to) >>> 1;
    const other = ascending[middle] as number;
    if (other < value || (orEqual && other === value)) from = middle + 1;
    else to = middle;
  }
  return from;
}
