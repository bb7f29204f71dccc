import { join } from "node:path";
import { withBenchDatabase } from "./bench-database.ts";
import { type Size, writeValues } from "./made-programme.ts";
import { type Measurement, showRate, time } from "./measurement.ts";
import { sendValues } from "./send-values.ts";
import { serve } from "./serve.ts";

const indicators = 30;
/** From 10⁵ to 10⁷ values, in periods of the same 3,334 services. */
const counts = [1, 10, 100];

/** Whether a value costs the same in a small and in a large ingestion. */
export async function measureScale(): Promise<Measurement[]> {
  const costs: number[] = [];
  const rates: string[] = [];
  for (const periods of counts) {
    const size: Size = { entities: 100, services: 3334, indicators, periods };
    const [seconds, cells] = await withBenchDatabase(
      "postgresql",
      size,
      async ({ env, folder, token, release }) => {
        await release();
        const server = await serve(env);
        try {
          // The first ingestion of a process also compiles its code, whatever the size of the file.
          const warm = join(folder, "warm.csv");
          await writeValues(warm, size, { from: 0, to: 1, round: 1 });
          await sendValues(server.address, token, warm);
          const path = join(folder, "values.csv");
          await writeValues(path, size, { from: 0, to: periods, round: 2 });
          return await time(() => sendValues(server.address, token, path));
        } finally {
          await server.stop();
        }
      },
    );
    costs.push(seconds / cells);
    rates.push(showRate(cells, seconds));
  }
  const ratio = Math.max(...costs) / Math.min(...costs);
  return [
    {
      name: "Cost per value from 10⁵ to 10⁷ values, the dearest to the cheapest",
      ours: rates.join("; "),
      against: "itself",
      ratio,
      target: "at most 1.3 ×",
      isMet: ratio <= 1.3,
    },
  ];
}
