import { execFile } from "node:child_process";
import { createWriteStream } from "node:fs";
import { join } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { promisify } from "node:util";
import { type BenchDatabase, withBenchDatabase } from "./bench-database.ts";
import { indicatorCode, madeValue, type Size, writeValues } from "./made-programme.ts";
import { type Measurement, showRate, time } from "./measurement.ts";
import { sendValues } from "./send-values.ts";
import { serve } from "./serve.ts";

const run = promisify(execFile);

/** 1,020,000 values: every service of the country in one period. */
const size: Size = { entities: 1000, services: 34_000, indicators: 30, periods: 1 };
const values = size.services * size.indicators;

/** Values a second of an ingestion over HTTP, as first insert and over what stands, against COPY and upsert by psql. */
export async function measureIngestion(): Promise<Measurement[]> {
  const [ours, peer] = await withBenchDatabase("postgresql", size, async (database) => {
    const seconds = await ingestTwice(database);
    return [seconds, await copyTwice(database)] as const;
  });
  const embedded = await withBenchDatabase("pglite", size, ingestTwice);
  return (["insert", "overwrite"] as const).flatMap((kind, place): Measurement[] => {
    const [own, other] = [ours[place] as number, peer[place] as number];
    const name =
      kind === "insert" ? "Ingestion, first insert" : "Ingestion, every value overwritten, with history";
    const target = kind === "insert" ? "at least 3 ×" : "";
    return [
      {
        name,
        ours: showRate(values, own),
        against: `psql COPY and upsert: ${showRate(values, other)}`,
        ratio: other / own,
        target,
        isMet: target === "" ? null : other / own >= 3,
      },
      {
        name: `${name}, embedded database`,
        ours: showRate(values, embedded[place] as number),
        against: "",
        ratio: null,
        target: "",
        isMet: null,
      },
    ];
  });
}

async function ingestTwice({ env, folder, token, release }: BenchDatabase): Promise<readonly number[]> {
  await release();
  const server = await serve(env);
  try {
    const seconds: number[] = [];
    for (const round of [0, 1]) {
      const path = join(folder, "values.csv");
      await writeValues(path, size, { from: 0, to: 1, round });
      const [taken, cells] = await time(() => sendValues(server.address, token, path));
      if (cells !== values) throw new Error(`${cells} values instead of ${values}`);
      seconds.push(taken);
    }
    return seconds;
  } finally {
    await server.stop();
  }
}

/** The same values in the usual table, a row for each: what a careful person does with psql. */
async function copyTwice({ env, folder, bin }: BenchDatabase): Promise<readonly number[]> {
  const psql = (statement: string) =>
    run(join(bin, "psql"), [env.DATABASE_URL ?? "", "-qX", "-v", "ON_ERROR_STOP=1", "-c", statement]);
  await psql(
    "create table plain (service text, indicator text, value double precision, primary key (service, indicator))",
  );
  const seconds: number[] = [];
  for (const round of [0, 1]) {
    const path = join(folder, "plain.csv");
    await pipeline(Readable.from(plainLines(round)), createWriteStream(path));
    const [taken] = await time(async () => {
      await psql("create table staging (service text, indicator text, value double precision)");
      await psql(`\\copy staging from '${path}' csv`);
      await psql(
        "insert into plain select * from staging on conflict (service, indicator) do update set value = excluded.value",
      );
      await psql("drop table staging");
    });
    seconds.push(taken);
  }
  return seconds;
}

function* plainLines(round: number): Generator<string> {
  for (let service = 0; service < size.services; service++) {
    let lines = "";
    for (let indicator = 0; indicator < size.indicators; indicator++) {
      lines += `s${service},${indicatorCode(indicator)},${madeValue(service, indicator, round)}\n`;
    }
    yield lines;
  }
}
