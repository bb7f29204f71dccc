import { join } from "node:path";
import { fileURLToPath } from "node:url";
import autocannon from "autocannon";
import { withBenchDatabase } from "./bench-database.ts";
import { periodCode, programme, type Size, writeValues } from "./made-programme.ts";
import type { Measurement } from "./measurement.ts";
import { sendValues } from "./send-values.ts";
import { serve } from "./serve.ts";

/** A thousand entities in sixty periods. */
const size: Size = { entities: 1000, services: 1000, indicators: 30, periods: 60 };

/** Rounds, of which the middle one counts: on a machine with two cores single ones differed by half. */
const roundCount = 5;

const bare = fileURLToPath(new URL("./serve-bytes.ts", import.meta.url));

/** Requests a second for a page of the ranking and for a trend, against a bare Fastify route that sends the same bytes. */
export function measureReading(): Promise<Measurement[]> {
  return withBenchDatabase("postgresql", size, async ({ env, folder, token, release }) => {
    await release();
    const path = join(folder, "values.csv");
    await writeValues(path, size, { from: 0, to: size.periods, round: 0 });
    const server = await serve(env);
    try {
      await sendValues(server.address, token, path);
      const base = `${server.address}/api/programmes/${programme}`;
      const results: Measurement[] = [];
      for (const [name, url] of [
        ["Ranking, a page of 100", `${base}/rankings/${periodCode(size.periods - 1)}`],
        ["Trend of an entity over 60 periods", `${base}/entities/e500/trend`],
      ] as const) {
        results.push(...(await compare(name, url)));
      }
      return results;
    } finally {
      await server.stop();
    }
  });
}

async function compare(name: string, url: string): Promise<Measurement[]> {
  const etag = (await fetch(url)).headers.get("etag") ?? "";
  const peer = await serve({}, [bare, url]);
  try {
    const rounds: (readonly [theirs: Load, ours: Load])[] = [];
    for (let round = 0; round < roundCount; round++)
      rounds.push([await load(peer.address, {}), await load(url, {})]);
    const unchanged = await load(url, { "if-none-match": etag });
    const byRatio = rounds.toSorted((left, right) => ratioOf(left) - ratioOf(right));
    const middle = byRatio[(roundCount - 1) / 2] as (typeof rounds)[number];
    const [theirs, ours] = middle;
    const ratio = ratioOf(middle);
    return [
      {
        name,
        ours: describe(ours),
        against: `bare route, same bytes: ${describe(theirs)}`,
        ratio,
        target: "at least 0.8 ×",
        isMet: ratio >= 0.8,
      },
      {
        name: `${name}, as 304`,
        ours: describe(unchanged),
        against: "",
        ratio: null,
        target: "",
        isMet: null,
      },
    ];
  } finally {
    await peer.stop();
  }
}

/** Ours to theirs, measured one right after the other: what else the machine does differs least then. */
function ratioOf([theirs, ours]: readonly [Load, Load]): number {
  return ours.rate / theirs.rate;
}

interface Load {
  readonly rate: number;
  readonly p50: number;
  readonly p99: number;
}

/** Ten connections for four seconds, after one to warm up. */
async function load(url: string, headers: Record<string, string>): Promise<Load> {
  const options = { url, connections: 10, headers: { ...headers, "accept-encoding": "identity" } };
  await autocannon({ ...options, duration: 1 });
  const { requests, latency, errors, non2xx, statusCodeStats } = await autocannon({
    ...options,
    duration: 4,
  });
  const unexpected =
    headers["if-none-match"] === undefined ? non2xx : non2xx - (statusCodeStats?.["304"]?.count ?? 0);
  if (errors > 0 || unexpected > 0)
    throw new Error(`${url}: ${errors} errors, ${unexpected} unexpected answers`);
  return { rate: requests.average, p50: latency.p50, p99: latency.p99 };
}

function describe({ rate, p50, p99 }: Load): string {
  return `${Math.round(rate)} requests/s, p50 ${p50} ms, p99 ${p99} ms`;
}
