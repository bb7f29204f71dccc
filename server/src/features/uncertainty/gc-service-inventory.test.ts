import { analyseUncertainty, type UncertaintyChoices } from "@marsad/shared/uncertainty";
import { expect, test } from "vitest";
import { readProgramme } from "../../results/read-programme.ts";
import { readTimeline } from "../../results/read-timeline.ts";
import { forEachEngine } from "../../testing/for-each-engine.ts";
import { loadServiceInventory, serviceInventory } from "../../testing/load-service-inventory.ts";
import { readRankedFacts } from "./read-ranked-facts.ts";

const { programme, isHere, reason } = serviceInventory;

const none: UncertaintyChoices = {
  ...{ spread: 0, normalisations: ["official"], combinations: ["official"], missing: ["official"] },
};

forEachEngine("how sure the ranking of the Canadian service inventory is", (open) => {
  loadServiceInventory(open);

  test("without noise every department has its stored rank in every year, and its stored score", async ({
    skip,
  }) => {
    skip(!isHere, reason);
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
