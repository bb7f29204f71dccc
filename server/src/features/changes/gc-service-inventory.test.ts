import { explainChange, type PeriodFacts } from "@marsad/shared/changes";
import { expect, test } from "vitest";
import { readFacts } from "../../results/read-facts.ts";
import { readProgramme } from "../../results/read-programme.ts";
import { readScores } from "../../results/read-scores.ts";
import { readTimeline } from "../../results/read-timeline.ts";
import { forEachEngine } from "../../testing/for-each-engine.ts";
import { loadServiceInventory, serviceInventory } from "../../testing/load-service-inventory.ts";

const { programme, isHere, reason } = serviceInventory;

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);

forEachEngine("the changes of the Canadian service inventory", (open) => {
  loadServiceInventory(open);

  test("for every department and pair of years the parts add up to the change of the stored score, to 1e-9", async ({
    skip,
  }) => {
    skip(!isHere, reason);
    const { db } = open();
    const head = await readProgramme(db, programme);
    const timeline = await readTimeline(db, head);
    const scores = await readScores(db, head, timeline);
    const facts = new Map<string, PeriodFacts>();
    for (const period of timeline) facts.set(period.code, await readFacts(db, programme, period, {}));
    const factsOf = (period: string, department: string): PeriodFacts => {
      const { methodology, entities } = facts.get(period) as PeriodFacts;
      return { methodology, entities: entities.filter(({ code }) => code === department) };
    };

    let [explained, unexplained] = [0, 0];
    for (const [department, stored] of scores) {
      for (const { code: from } of timeline) {
        for (const { code: to } of timeline.filter(({ code }) => code > from)) {
          const ledger = explainChange(factsOf(from, department), factsOf(to, department), "entity");
          const [before, after] = [stored.get(from)?.score ?? null, stored.get(to)?.score ?? null];
          if (before === null || after === null) {
            expect(ledger, `${department} ${from} ${to}`).toBeNull();
            unexplained += 1;
            continue;
          }
          explained += 1;
          const parts = Object.values(ledger?.parts ?? {});
          expect(Math.abs(sum(parts) - (after - before)), `${department} ${from} ${to}`).toBeLessThan(1e-9);
          const values = sum(ledger?.values.map(({ points }) => points) ?? []);
          expect(Math.abs(values - (ledger?.parts.values ?? Number.NaN))).toBeLessThan(1e-9);
        }
      }
    }
    expect([scores.size, explained + unexplained]).toEqual([82, 82 * 21]);
    expect(explained).toBeGreaterThan(1_300);
  });

  test("the jump of the nation's mean after 2022-2023 is told apart: what was reclassified as not applicable, and what was done", async ({
    skip,
  }) => {
    skip(!isHere, reason);
    const { db } = open();
    const timeline = await readTimeline(db, await readProgramme(db, programme));
    const [from, to] = ["2022-2023", "2023-2024"].map((code) => timeline.find((one) => one.code === code));
    if (from === undefined || to === undefined) throw new Error("a year is not there");
    const ledger = explainChange(
      await readFacts(db, programme, from, {}),
      await readFacts(db, programme, to, {}),
      "group",
    );
    if (ledger === null) throw new Error("a year has no score");
    expect([ledger.before, ledger.after].map((score) => score.toFixed(2))).toEqual(["46.44", "57.37"]);
    expect(Math.abs(sum(Object.values(ledger.parts)) - (ledger.after - ledger.before))).toBeLessThan(1e-9);
    // Partly a change of practice, not of maturity: answers went from no to not applicable.
    expect(ledger.parts.applicability).toBeGreaterThan(1);
    expect([ledger.parts.weights, ledger.parts.method]).toEqual([0, 0]);
  });
});
