import { globSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { owner } from "../../actor.ts";
import { forEachEngine } from "../../testing/for-each-engine.ts";
import { lakes, writePackFolder } from "../../testing/pack-folder.ts";
import { readProgrammes } from "../programmes/read-programmes.ts";
import { loadPack } from "./load-pack.ts";
import { readPack } from "./read-pack.ts";

const fixtures = fileURLToPath(new URL("../../../../fixtures", import.meta.url));
const none = { created: 0, updated: 0 };
const now = new Date("2026-11-24T09:00:00Z");

forEachEngine("loadPack", (open) => {
  const codes = async () => (await readProgrammes(open().db)).map(({ code }) => code);
  const load = async (folder: string, dryRun = false) =>
    loadPack(open().db, await readPack(folder), owner, { dryRun, now });

  test("a dry run tells what would change, values of services that only the pack brings included, and leaves no trace", async () => {
    expect(await load(await writePackFolder(lakes), true)).toMatchObject({
      programme: "lakes",
      dryRun: true,
      programmes: { created: 1 },
      entities: { created: 2 },
      services: { created: 2 },
      values: { rows: 2, added: 2, assessments: 2 },
    });
    expect(await codes()).toEqual([]);
  });

  test("a pack of which the last file is wrong leaves nothing of the others", async () => {
    const folder = await writePackFolder({
      ...lakes,
      "values/2025.csv": "entity,service,period,share\nblue,boat,2024,170\n",
    });
    await expect(load(folder)).rejects.toMatchObject({
      code: "ingestion-refused",
      members: { problems: [expect.objectContaining({ file: "values/2025.csv", row: 2, column: "share" })] },
    });
    expect(await codes()).toEqual([]);
  });

  test("a changed line of a pack changes that and no more", async () => {
    await load(await writePackFolder(lakes));
    const entities = `${lakes["entities.csv"]}`.replace("Green", "Emerald");
    expect(await load(await writePackFolder({ ...lakes, "entities.csv": entities }))).toMatchObject({
      programmes: { ...none, unchanged: 1 },
      methodologies: { ...none, unchanged: 1 },
      periods: { ...none, unchanged: 1 },
      entities: { created: 0, updated: 1, unchanged: 1 },
      services: { ...none, unchanged: 2 },
      values: { added: 0, changed: 0, unchanged: 2 },
    });
  });

  test("who may write a programme may still not load a pack", async () => {
    const pack = await readPack(await writePackFolder(lakes));
    const actor = { ...owner, scope: { role: "programme", programme: "lakes" } } as const;
    await expect(loadPack(open().db, pack, actor, { dryRun: false, now })).rejects.toMatchObject({
      code: "forbidden",
    });
  });

  test("every pack that comes with the product loads, and loads again with nothing changed", {
    timeout: 300_000,
  }, async () => {
    // Other folders lie beside the packs: what makes one is its programme.
    const found = globSync("*/programme.json", { cwd: fixtures });
    const folders = found.map((path) => dirname(path)).toSorted();
    expect(folders).toEqual(["dxmi", "gc-service-inventory", "marsad"]);
    for (const name of folders) {
      const folder = join(fixtures, name);
      expect(await load(folder)).toMatchObject({ programme: name, programmes: { created: 1 } });
      const before = await readProgrammes(open().db, name);
      expect(await load(folder)).toMatchObject({
        programmes: { ...none, unchanged: 1 },
        methodologies: none,
        periods: none,
        entities: none,
        services: none,
        publishedScores: none,
        values: { added: 0, changed: 0, cleared: 0, assessments: 0 },
      });
      expect(await readProgrammes(open().db, name)).toEqual(before);
    }
  });
});
