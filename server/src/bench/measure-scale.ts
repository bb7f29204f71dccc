import { join } from "node:path";
import { withBenchDatabase } from "./bench-database.ts";
import { type Size, writeValues } from "./made-programme.ts";
import { type Measurement, median, showRate, time } from "./measurement.ts";
import { sendValues } from "./send-values.ts";
import { serve } from "./serve.ts";

const services = { entities: 100, services: 3334, indicators: 30 };

/** Periods of 10⁵ values that a process takes in first: it compiles its code meanwhile, whatever the size of the file. */
const warm = 20;

/** From 10⁵ to 10⁷ values in a file; the shorter it takes, the oftener it is repeated, with periods that are new each time. */
const files = [
  { periods: 1, times: 9 },
  { periods: 10, times: 3 },
  { periods: 100, times: 1 },
] as const;

/** Whether a value costs the same in a small and in a large ingestion. */
export async function measureScale(): Promise<Measurement[]> {
  const results = [];
  for (const file of files) results.push(await timeFile(file));
  const costs = results.map(({ seconds, cells }) => seconds / cells);
  const ratio = Math.max(...costs) / Math.min(...costs);
  return [
    {
      name: "Cost per value from 10⁵ to 10⁷ values, the dearest to the cheapest",
      ours: results.map(({ seconds, cells }) => showRate(cells, seconds)).join("; "),
      against: "itself",
      ratio,
      target: "at most 1.3 ×",
      isMet: ratio <= 1.3,
    },
  ];
}

function timeFile({ periods, times }: (typeof files)[number]) {
  const size: Size = { ...services, periods: warm + times * periods };
  return withBenchDatabase("postgresql", size, async ({ env, folder, token, release }) => {
    await release();
    const server = await serve(env);
    const path = join(folder, "values.csv");
    const send = async (from: number, to: number) => {
      await writeValues(path, size, { from, to, round: 0 });
      return time(() => sendValues(server.address, token, path));
    };
    try {
      for (let period = 0; period < warm; period++) await send(period, period + 1);
      const taken: number[] = [];
      let cells = 0;
      for (let from = warm; from < size.periods; from += periods) {
        const [seconds, sent] = await send(from, from + periods);
        taken.push(seconds);
        cells = sent;
      }
      return { seconds: median(taken), cells };
    } finally {
      await server.stop();
    }
  });
}
