/** A range of populations: `from` and more, and less than `below`; `null` is without end. */
export interface PopulationBand {
  readonly from: number;
  readonly below: number | null;
}

/** Where one band ends and the next begins: our own round numbers, published by nobody, and the same for every programme. */
const bounds = [0, 100_000, 1_000_000, 3_000_000] as const;

const populationBands: readonly PopulationBand[] = bounds.map((from, place) => ({
  from,
  below: bounds[place + 1] ?? null,
}));

/** The band that a population lies in, a number of people from 0. */
export function bandOf(population: number): PopulationBand | undefined {
  return populationBands.findLast(({ from }) => population >= from);
}
