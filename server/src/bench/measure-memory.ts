import { stat } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { withBenchDatabase } from "./bench-database.ts";
import { type Size, writeValues } from "./made-programme.ts";
import { type Measurement, showMegabytes, showRate, time } from "./measurement.ts";
import { sendValues } from "./send-values.ts";
import { serve } from "./serve.ts";

/** A gigabyte of wide CSV: the country's services over 152 periods. */
const size: Size = { entities: 1000, services: 34_000, indicators: 30, periods: 152 };

/** Bytes over idle that the server may hold. */
const limit = 300e6;

/** Memory of the server over idle while it takes in a gigabyte. */
export function measureMemory(): Promise<Measurement[]> {
  return withBenchDatabase("postgresql", size, async ({ env, folder, token, release }) => {
    await release();
    const path = join(folder, "values.csv");
    await writeValues(path, size, { from: 0, to: size.periods, round: 0 });
    const bytes = (await stat(path)).size;
    const server = await serve({
      ...env,
      UPLOAD_LIMIT_BYTES: "2000000000",
      ROWS_LIMIT: "10000000",
      UPLOAD_LIMIT_SECONDS: "3600",
    });
    try {
      await (await fetch(`${server.address}/api/programmes`)).text();
      await setTimeout(3000);
      const idle = server.memory();
      const [seconds, cells] = await time(() => sendValues(server.address, token, path));
      const over = server.mostMemory() - idle;
      return [
        {
          name: `Memory over idle while ${showMegabytes(bytes)} of wide CSV are taken in, ${showRate(cells, seconds)}`,
          ours: showMegabytes(over),
          against: `limit: ${showMegabytes(limit)}`,
          ratio: over / limit,
          target: "at most 1 ×",
          isMet: over <= limit,
        },
      ];
    } finally {
      await server.stop();
    }
  });
}
