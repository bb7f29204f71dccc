import { createWriteStream } from "node:fs";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { owner } from "../actor.ts";
import type { Database } from "../db/database.ts";
import { entities, methodologies, periods, programmes, services } from "../db/schema/index.ts";
import { createKey } from "../features/keys/create-key.ts";

/** How large a made-up programme is: the size of the country's services unless a measurement says otherwise. */
export interface Size {
  readonly entities: number;
  readonly services: number;
  readonly indicators: number;
  readonly periods: number;
}

export const programme = "made-up";

const names = (text: string) => ({ en: text, ar: text });
const source = { title: names("Made up for a measurement") };
export const indicatorCode = (place: number) => `i${place}`;
export const periodCode = (place: number) => `${1900 + Math.floor(place / 4)}-Q${(place % 4) + 1}`;

/** Registers a made-up programme in an empty database and answers a key that may write its values. */
export async function registerProgramme(db: Database, size: Size): Promise<string> {
  await db.insert(programmes).values({
    code: programme,
    names: names("Made up"),
    owner: names("Nobody"),
    synthetic: true,
    results: "computed",
    benchmark: [{ value: 90, comparator: ">=" }],
    classifications: {
      kinds: [{ code: "office", names: names("Office") }],
      sectors: [],
      regions: [],
      segments: [],
      channels: [],
    },
    sources: [],
  });
  await db.insert(methodologies).values({
    programme,
    version: "1",
    definition: definitionOf(size.indicators),
    hash: "1",
    status: "published",
  });
  await db.insert(periods).values(
    Array.from({ length: size.periods }, (_, place) => {
      const [year, quarter] = [1900 + Math.floor(place / 4), place % 4];
      const month = (number: number) => String(number).padStart(2, "0");
      return {
        ...{ programme, code: periodCode(place), methodology: "1", phase: "open" as const },
        start: `${year}-${month(quarter * 3 + 1)}-01`,
        end: `${year}-${month(quarter * 3 + 3)}-28`,
      };
    }),
  );
  const offices = Array.from({ length: size.entities }, (_, place) => `e${place}`);
  for (let start = 0; start < offices.length; start += 1000) {
    const batch = offices.slice(start, start + 1000);
    await db
      .insert(entities)
      .values(batch.map((code) => ({ programme, code, names: names(code), kind: "office" })));
  }
  for (let start = 0; start < size.services; start += 2000) {
    const batch = Array.from({ length: Math.min(2000, size.services - start) }, (_, place) => start + place);
    await db.insert(services).values(
      batch.map((place) => ({
        ...{ programme, ...addressOf(place, size), names: names(`s${place}`) },
        ...{ segments: [], channels: [], sharing: "own" as const },
      })),
    );
  }
  const key = { name: "measurement", scope: { role: "programme", programme } } as const;
  return (await createKey(db, owner, key, new Date())).token;
}

/** Entity and code of a service: the services of an entity follow each other. */
export function addressOf(place: number, size: Size): { readonly entity: string; readonly code: string } {
  return { entity: `e${Math.floor((place * size.entities) / size.services)}`, code: `s${place}` };
}

/** A value of an indicator of a service: 0–100 with two decimals, the same each time; `round` makes all of them others. */
export function madeValue(service: number, indicator: number, round: number): number {
  return ((service * 7919 + indicator * 104_729 + round * 31) % 10_000) / 100;
}

/** Writes the values of periods as a wide CSV file. */
export function writeValues(
  path: string,
  size: Size,
  { from, to, round }: { readonly from: number; readonly to: number; readonly round: number },
): Promise<void> {
  const codes = Array.from({ length: size.indicators }, (_, place) => indicatorCode(place));
  const lines = function* () {
    yield `entity,service,period,${codes.join(",")}\n`;
    for (let period = from; period < to; period++) {
      for (let place = 0; place < size.services; place++) {
        const { entity, code } = addressOf(place, size);
        const values = codes.map((_, indicator) => madeValue(place, indicator, round + period));
        yield `${entity},${code},${periodCode(period)},${values.join(",")}\n`;
      }
    }
  };
  return pipeline(Readable.from(lines()), createWriteStream(path));
}

export function definitionOf(count: number) {
  const indicators = Array.from({ length: count }, (_, place) => ({
    ...{ code: indicatorCode(place), names: names(`Indicator ${place}`), kind: "percentage" as const },
    ...{ goalposts: { worst: 0, best: 100 }, weight: 1 + (place % 3), missing: "zero" as const, source },
  }));
  const dimensions = [0, 1, 2, 3].map((place) => ({
    ...{
      code: `d${place}`,
      names: names(`Dimension ${place}`),
      weight: 1,
      aggregation: "arithmetic" as const,
    },
    children: indicators.filter((_, index) => index % 4 === place),
  }));
  return {
    version: "1",
    names: names("Made up"),
    scoring: "computed" as const,
    aggregation: "arithmetic" as const,
    dimensions,
    coverageFloor: 0.5,
    rollup: { entity: "mean-of-services" as const, group: "mean-of-entities" as const },
    levels: [
      { code: "low", names: names("Low"), from: 0 },
      { code: "high", names: names("High"), from: 60 },
    ],
    sources: [source],
  };
}
