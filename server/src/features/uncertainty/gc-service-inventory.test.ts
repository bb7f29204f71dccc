import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { analyseUncertainty, type UncertaintyChoices } from "@marsad/shared/uncertainty";
import { beforeAll, expect, test } from "vitest";
import { owner } from "../../actor.ts";
import { readProgramme } from "../../results/read-programme.ts";
import { readTimeline } from "../../results/read-timeline.ts";
import { forEachEngine } from "../../testing/for-each-engine.ts";
import { ingestFiles } from "../ingestion/ingest-files.ts";
import { loadPack } from "../packs/load-pack.ts";
import { readPack } from "../packs/read-pack.ts";
import { readRankedFacts } from "./read-ranked-facts.ts";

const programme = "gc-service-inventory";
const pack = fileURLToPath(new URL(`../../../../fixtures/${programme}`, import.meta.url));
/** As published; not part of this repository. */
const data = fileURLToPath(new URL(`../../../../../shared/data/${programme}`, import.meta.url));
const isHere = existsSync(data);

const none: UncertaintyChoices = {
  ...{ spread: 0, normalisations: ["official"], combinations: ["official"], missing: ["official"] },
};

forEachEngine("how sure the ranking of the Canadian service inventory is", (open) => {
  beforeAll(async () => {
    if (!isHere) return;
    const { db } = open();
    const now = new Date();
    await loadPack(db, await readPack(pack), owner, { dryRun: false, now });
    const files = readdirSync(data)
      .filter((name) => name.endsWith(".csv"))
      .map((name) => ({ name, path: join(data, name) }));
    await ingestFiles(db, { programme, source: programme, files, dryRun: false, actor: owner, now });
  }, 300_000);

  test("without noise every department has its stored rank in every year, and its stored score", async ({
    skip,
  }) => {
    skip(!isHere, `the published files are not at ${data}`);
    const { db } = open();
    const timeline = await readTimeline(db, await readProgramme(db, programme));
    let ranked = 0;
    for (const { code: year } of timeline) {
      const { facts, stored } = await readRankedFacts(db, programme, year);
      const benchmarks = facts.entities.map(() => ({ value: 90, comparator: ">=" }) as const);
      const { entities } = analyseUncertainty(facts, { seed: 1, draws: 2, choices: none, benchmarks });
      for (const { entity, rank, score, ranks } of entities) {
        const official = stored.get(entity)?.get(year);
        expect([entity, rank], year).toEqual([entity, official?.rank ?? null]);
        if (rank === null) continue;
        ranked += 1;
        expect(Math.abs((score ?? Number.NaN) - (official?.score ?? Number.NaN))).toBeLessThan(1e-9);
        expect(ranks).toEqual({ low: rank, median: rank, high: rank });
      }
    }
    expect(ranked).toBeGreaterThan(300);
  });
});
