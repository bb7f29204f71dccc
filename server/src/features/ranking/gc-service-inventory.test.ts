import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Overview, Ranking } from "@marsad/shared/schemas";
import type { FastifyInstance } from "fastify";
import papa from "papaparse";
import { afterAll, beforeAll, expect, test } from "vitest";
import { buildApp } from "../../app.ts";
import { forEachEngine } from "../../testing/for-each-engine.ts";
import { loadServiceInventory, serviceInventory } from "../../testing/load-service-inventory.ts";

const { programme, data, isHere, reason } = serviceInventory;

/** What the publisher computed, by year and department; null where it published no score. */
function readPublishedScores(): Map<string, number | null> {
  const { data: rows } = papa.parse<Record<string, string>>(readFileSync(join(data, "maf_all.csv"), "utf8"), {
    header: true,
    skipEmptyLines: true,
  });
  return new Map(
    rows
      .filter(({ org_id: department }) => department !== undefined && department !== "")
      .map(({ fiscal_yr: year, org_id: department, maf6_score: score }) => [
        `${year} ${department}`,
        score === "" || score === undefined ? null : Number(score),
      ]),
  );
}

/** By year, from the publisher's own figures: departments with a score, those at 90 or above, and the mean of their scores. */
const yearly: Readonly<Record<string, readonly [number, number, number]>> = {
  "2018-2019": [71, 4, 43.26],
  "2019-2020": [73, 4, 42.77],
  "2020-2021": [74, 6, 44.49],
  "2021-2022": [75, 12, 49.58],
  "2022-2023": [73, 11, 46.44],
  "2023-2024": [73, 16, 57.37],
  "2024-2025": [74, 23, 63.58],
};

forEachEngine("the Canadian service inventory, seven years as published", (open) => {
  let app: FastifyInstance;
  loadServiceInventory(open);
  beforeAll(async () => {
    const { db, config } = open();
    app = await buildApp({ db, config });
  });
  afterAll(() => app?.close());

  const read = async <Answer>(path: string) => {
    const answer = await app.inject(`/api/programmes/${programme}${path}`);
    expect(answer.statusCode, answer.body).toBe(200);
    return answer.json<Answer>();
  };

  test("every department-year has the published score, and exactly those without one are unranked", async ({
    skip,
  }) => {
    skip(!isHere, reason);
    const ours = new Map<string, number | null>();
    for (const period of Object.keys(yearly)) {
      const { rows, unranked, next } = await read<Ranking>(`/rankings/${period}?limit=200`);
      expect(next).toBeNull();
      for (const { entity, score } of rows) ours.set(`${period} ${entity.code}`, score);
      for (const { entity, reason: state } of unranked) {
        ours.set(`${period} ${entity.code}`, null);
        expect(state).toBe("nothing-applicable");
      }
    }
    const published = readPublishedScores();
    expect(published.size).toBe(536);
    expect([...ours.keys()].sort()).toEqual([...published.keys()].sort());
    const missed = [...published].filter(([key, score]) => {
      const own = ours.get(key) ?? null;
      return score === null || own === null ? score !== own : Math.abs(own - score) > 1e-9;
    });
    expect(missed).toEqual([]);
    expect([...ours.values()].filter((score) => score === null)).toHaveLength(23);
  });

  test("ranked departments, those over the benchmark and the national mean are the publisher's, year by year", async ({
    skip,
  }) => {
    skip(!isHere, reason);
    for (const [period, [ranked, meeting, mean]] of Object.entries(yearly)) {
      const ranking = await read<Ranking>(`/rankings/${period}`);
      expect([period, ranking.total, ranking.meeting]).toEqual([period, ranked, meeting]);
      const { score } = await read<Overview>(`/overview/${period}`);
      expect(score).toBeCloseTo(mean, 2);
    }
  });

  test("departments that tie share a rank", async ({ skip }) => {
    skip(!isHere, reason);
    const { rows } = await read<Ranking>("/rankings/2024-2025");
    const first = rows.filter(({ rank }) => rank === 1);
    expect(first).toHaveLength(21);
    expect(first.every(({ score }) => Math.abs(score - 100) < 1e-9)).toBe(true);
    expect(rows[21]?.rank).toBe(22);
  });
});
