import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import type { Database } from "../db/database.ts";
import { methodologies, periods } from "../db/schema/index.ts";
import { and, eq } from "../db/sql.ts";
import { withBenchDatabase } from "./bench-database.ts";
import { definitionOf, periodCode, programme, type Size, writeValues } from "./made-programme.ts";
import { type Measurement, time } from "./measurement.ts";
import { sendValues } from "./send-values.ts";
import { serve } from "./serve.ts";

/** The national Observatory's own size, before and after a change of the rule book. */
const size: Size = { entities: 244, services: 3005, indicators: 30, periods: 2 };
const [from, to] = [periodCode(0), periodCode(1)];

/** ms that another reader may have to wait: what comes within them feels immediate (Nielsen, Usability Engineering, 1993). */
const limit = 100;

/** How long everybody else waits while the server explains the nation; every value, the weights and the method are other ones. */
export function measureChanges(): Promise<Measurement[]> {
  return withBenchDatabase("postgresql", size, async ({ db, env, folder, token, release }) => {
    await changeMethod(db);
    await release();
    const path = join(folder, "values.csv");
    await writeValues(path, size, { from: 0, to: size.periods, round: 0 });
    const server = await serve(env);
    try {
      await sendValues(server.address, token, path);
      // Its code is compiled, and what the ingestion made others wait is told and forgotten.
      await explain(server.address, from);
      await readLongestWait(server.address);
      // The clock of waiting starts with its next tick.
      await setTimeout(100);
      const [seconds] = await time(() => explain(server.address, to));
      const waited = await readLongestWait(server.address);
      return [
        {
          name: `What others wait while the change of the nation is explained: ${size.entities} entities, ${size.services} services, ${size.indicators} indicators`,
          ours: `${Math.round(waited)} ms at most, of the ${seconds.toFixed(1)} s that it takes`,
          against: `limit: ${limit} ms`,
          ratio: waited / limit,
          target: "below 1 ×",
          isMet: waited < limit,
        },
      ];
    } finally {
      await server.stop();
    }
  });
}

/** Gives the later period a rule book of its own. */
async function changeMethod(db: Database): Promise<void> {
  const { dimensions, ...others } = definitionOf(size.indicators);
  const definition = {
    ...others,
    version: "2",
    aggregation: "geometric" as const,
    dimensions: dimensions.map((dimension, place) => ({ ...dimension, weight: 1 + place })),
  };
  await db
    .insert(methodologies)
    .values({ programme, version: "2", definition, hash: "2", status: "published" });
  await db
    .update(periods)
    .set({ methodology: "2" })
    .where(and(eq(periods.programme, programme), eq(periods.code, to)));
}

async function explain(address: string, until: string): Promise<void> {
  const url = `${address}/api/programmes/${programme}/nation/changes?from=${from}&to=${until}`;
  const answer = await fetch(url);
  if (!answer.ok) throw new Error(await answer.text());
  await answer.arrayBuffer();
}

/** The longest time (ms) in which the server's main thread turned to nobody, since this was last asked. */
async function readLongestWait(address: string): Promise<number> {
  const text = await (await fetch(`${address}/metrics`)).text();
  return 1000 * Number(/^nodejs_eventloop_lag_max_seconds (\S+)$/m.exec(text)?.[1]);
}
