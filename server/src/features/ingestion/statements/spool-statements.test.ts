import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { expect, onTestFinished, test } from "vitest";
import { noTraits } from "../statement.ts";
import { createClaims } from "./claims.ts";
import { withStatementSpool } from "./spool-statements.ts";

setFlagsFromString("--expose-gc");
const collectGarbage = runInNewContext("gc") as () => void;

const size = 30;
const madeUp = (service: number, place: number) => service + place / 100;

async function makeFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "marsad-spool-"));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

test("what does not fit in memory comes back from disk as it was said, every entity in one part", async () => {
  const folder = await makeFolder();
  const services = 60_000;
  await withStatementSpool({ folder, servicesOf: () => 300 }, async (spool) => {
    for (let half = 0; half < 2; half++) {
      for (let service = 0; service < services; service++) {
        const cells = Array.from({ length: size / 2 }, (_, index) => {
          const place = half * (size / 2) + index;
          return { place, state: 1, value: madeUp(service, place) };
        });
        const address = {
          period: service % 2 === 0 ? "2024" : "2025",
          entity: `e${service % 100}`,
          service: `s${service}`,
        };
        const traits = half === 1 && service === 7 ? { ...noTraits, channels: ["web"], volume: 3 } : noTraits;
        spool.say(address, size, { cells, traits });
      }
    }
    expect([spool.rows, spool.cells, spool.periods]).toEqual([
      2 * services,
      services * size,
      ["2024", "2025"],
    ]);
    expect((await readdir(join(folder, (await readdir(folder))[0] ?? ""))).length).toBeGreaterThan(0);
    const partOf = new Map<string, number>();
    let found = 0;
    for (const [index, part] of spool.parts.entries()) {
      for (const { period, entity, service, values, states, traits } of await part.load()) {
        const number = Number(service.slice(1));
        expect(partOf.get(period + entity) ?? index).toBe(index);
        partOf.set(period + entity, index);
        if (values.some((value, place) => value !== madeUp(number, place))) throw new Error(service);
        if (states.some((state) => state !== 1)) throw new Error(service);
        if (number === 7) expect(traits).toEqual({ segments: null, channels: ["web"], volume: 3 });
        found++;
      }
    }
    expect(found).toBe(services);
    expect(spool.parts.length).toBeGreaterThan(2);
  });
  expect(await readdir(folder)).toEqual([]);
});

test("the disk is cleared when reading fails", async () => {
  const folder = await makeFolder();
  const failed = withStatementSpool({ folder, servicesOf: () => 1 }, () =>
    Promise.reject(new Error("cut off")),
  );
  await expect(failed).rejects.toThrow("cut off");
  expect(await readdir(folder)).toEqual([]);
});

test("a second row for a cell is found among millions, with its row as long as there is room to remember it", () => {
  const claims = createClaims();
  const claim = (period: string, service: number, row: number) =>
    claims.claim(period, service, { place: 3, size }, row);
  expect(claim("2024", 0, 2)).toBeNull();
  expect(claim("2024", 0, 9)).toBe(2);
  expect(claim("2024", 900_000, 5)).toBeNull();
  expect(claim("2024", 900_000, 6)).toBe(0);
  expect(claim("2024", 0, 9)).toBe(0);
  expect(claim("2024", 899_999, 7)).toBeNull();
  expect(claim("2025", 0, 7)).toBeNull();
  expect(claim("2025", 0, 8)).toBe(7);
});

test("what is on disk is no longer in memory, however many periods a file has one after the other", async () => {
  const folder = await makeFolder();
  const cells = Array.from({ length: size }, (_, place) => ({ place, state: 1, value: place }));
  const readHeld = () => {
    collectGarbage();
    return process.memoryUsage().arrayBuffers;
  };
  const before = readHeld();
  await withStatementSpool({ folder, servicesOf: () => 40 }, async (spool) => {
    for (let period = 0; period < 60; period++) {
      for (let service = 0; service < 4000; service++) {
        const address = { period: `${1960 + period}`, entity: `e${service % 100}`, service: `s${service}` };
        spool.claimAll(address, cells, size, 1);
        spool.say(address, size, { cells, traits: noTraits });
      }
    }
    expect(spool.rows * size * 11).toBeGreaterThan(75e6);
    const whileRead = readHeld();
    expect(whileRead - before).toBeLessThan(60e6);
    spool.endClaims();
    // Which row spoke of each of four million cells. What was collected is given back by another thread.
    await expect.poll(readHeld).toBeLessThan(whileRead - 15e6);
  });
});
