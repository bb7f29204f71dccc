import { execFile } from "node:child_process";
import { createWriteStream } from "node:fs";
import { join } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { promisify } from "node:util";
import { type BenchDatabase, withBenchDatabase } from "./bench-database.ts";
import { indicatorCode, madeValue, type Size, writeValues } from "./made-programme.ts";
import { type Measurement, median, showRate, time } from "./measurement.ts";
import { sendValues } from "./send-values.ts";
import { serve } from "./serve.ts";

const run = promisify(execFile);

/** 1,020,000 values a period: every service of the country. Three periods, so that one that is disturbed decides nothing. */
const size: Size = { entities: 1000, services: 34_000, indicators: 30, periods: 3 };
const values = size.services * size.indicators;

/** Seconds for a period's values, the median of the periods; and of the very first, when a process also compiles its code. */
interface Seconds {
  readonly median: number;
  readonly first: number;
}

/** Values a second of an ingestion over HTTP, as first insert and over what stands, against COPY and upsert by psql. */
export async function measureIngestion(): Promise<Measurement[]> {
  const [ours, peer] = await withBenchDatabase("postgresql", size, async (database) => {
    const seconds = await ingestTwice(database);
    return [seconds, await copyTwice(database)] as const;
  });
  const embedded = await withBenchDatabase("pglite", size, ingestTwice);
  return (["insert", "overwrite"] as const).flatMap((kind, place): Measurement[] => {
    const [own, other] = [ours[place] as Seconds, peer[place] as Seconds];
    const ratio = other.median / own.median;
    const show = ({ median, first }: Seconds) =>
      `${showRate(values, median)}, the first time ${first.toFixed(1)} s`;
    const name =
      kind === "insert" ? "Ingestion, first insert" : "Ingestion, every value overwritten, with history";
    const target = kind === "insert" ? "at least 3 ×" : "";
    return [
      {
        name,
        ours: show(own),
        against: `psql COPY and upsert: ${show(other)}`,
        ratio,
        target,
        isMet: target === "" ? null : ratio >= 3,
      },
      {
        name: `${name}, embedded database`,
        ours: show(embedded[place] as Seconds),
        against: "",
        ratio: null,
        target: "",
        isMet: null,
      },
    ];
  });
}

async function ingestTwice({ env, folder, token, release }: BenchDatabase): Promise<readonly Seconds[]> {
  await release();
  const server = await serve(env);
  try {
    return await timeTwice(async (period, round) => {
      const path = join(folder, "values.csv");
      await writeValues(path, size, { from: period, to: period + 1, round });
      return async () => {
        const cells = await sendValues(server.address, token, path);
        if (cells !== values) throw new Error(`${cells} values instead of ${values}`);
      };
    });
  } finally {
    await server.stop();
  }
}

/** The same values in the usual table, a row for each: what a careful person does with psql. A period has one of its own, and no period in its rows. */
async function copyTwice({ env, folder, bin }: BenchDatabase): Promise<readonly Seconds[]> {
  const psql = (statement: string) =>
    run(join(bin, "psql"), [env.DATABASE_URL ?? "", "-qX", "-v", "ON_ERROR_STOP=1", "-c", statement]);
  for (let period = 0; period < size.periods; period++) {
    await psql(
      `create table plain_${period} (service text, indicator text, value double precision, primary key (service, indicator))`,
    );
  }
  return timeTwice(async (period, round) => {
    const path = join(folder, "plain.csv");
    await pipeline(Readable.from(plainLines(period, round)), createWriteStream(path));
    return async () => {
      await psql("create table staging (service text, indicator text, value double precision)");
      await psql(`\\copy staging from '${path}' csv`);
      await psql(
        `insert into plain_${period} select * from staging on conflict (service, indicator) do update set value = excluded.value`,
      );
      await psql("drop table staging");
    };
  });
}

/** Times the work that `prepare` readies: every period as first insert, and then every period overwritten. */
async function timeTwice(
  prepare: (period: number, round: number) => Promise<() => Promise<void>>,
): Promise<readonly Seconds[]> {
  const results: Seconds[] = [];
  for (const round of [0, 1]) {
    const seconds: number[] = [];
    for (let period = 0; period < size.periods; period++) {
      seconds.push((await time(await prepare(period, round)))[0]);
    }
    results.push({ median: median(seconds), first: seconds[0] as number });
  }
  return results;
}

function* plainLines(period: number, round: number): Generator<string> {
  for (let service = 0; service < size.services; service++) {
    let lines = "";
    for (let indicator = 0; indicator < size.indicators; indicator++) {
      lines += `s${service},${indicatorCode(indicator)},${madeValue(service, indicator, round + period)}\n`;
    }
    yield lines;
  }
}
