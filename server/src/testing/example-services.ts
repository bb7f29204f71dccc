import type { Database } from "../db/database.ts";
import * as tables from "../db/schema/index.ts";
import { plainScore, programme } from "./example-results.ts";

const ingestion = "00000000-0000-4000-8000-000000000001";
const here = { programme, entity: "riyadh" };

/**
 * Two services of Riyadh in 2023-Q3. Permits: a is 80, b does not apply, c is 100. Licences: a is 60, b was not
 * reported, c is unpublished. In 2023-Q1 there were permits and the archive, which had 70 and is no more. Asir has
 * permits in 2023-Q3, and had no service before; silent had permits in 2023-Q1, and has none now.
 */
export async function insertExampleServices(db: Database): Promise<void> {
  await db.insert(tables.services).values(
    ["permits", "licences", "archive"].map((code) => ({
      ...here,
      code,
      names: { en: code },
      segments: ["citizens", "businesses"],
      channels: ["web"],
      platform: "Balady",
      sharing: "shared" as const,
    })),
  );
  await db.insert(tables.assessments).values([
    {
      ...here,
      ...facts,
      period: "2023-Q3",
      service: "permits",
      values: [80, null, 100],
      states: "mnm",
      volume: 120,
    },
    { ...here, ...facts, period: "2023-Q3", service: "licences", values: [60, null, null], states: "m-u" },
    { ...here, ...facts, period: "2023-Q1", service: "permits", values: [80, null, 80], states: "mnm" },
    { ...here, ...facts, period: "2023-Q1", service: "archive", values: [70, 70, 70], states: "mmm" },
  ]);
  await db.insert(tables.serviceScores).values([
    { ...here, ...judgement, period: "2023-Q3", service: "permits", ...permits },
    { ...here, ...judgement, period: "2023-Q3", service: "licences", ...licences },
    { ...here, ...judgement, period: "2023-Q1", service: "permits", ...permits, score: 80 },
    { ...here, ...judgement, period: "2023-Q1", service: "archive", ...permits, score: 70 },
  ]);
  for (const [entity, period] of [
    ["asir", "2023-Q3"],
    ["silent", "2023-Q1"],
  ] as const) {
    const there = { programme, entity, period };
    const service = { code: "permits", names: { en: "permits" }, segments: [], channels: [] };
    await db
      .insert(tables.services)
      .values({ programme, entity, ...service, platform: null, sharing: "own" });
    await db.insert(tables.assessments).values({
      ...{ ...there, ...facts, service: "permits", values: [80, null, 100], states: "mnm" },
    });
    await db.insert(tables.serviceScores).values({ ...there, ...judgement, service: "permits", ...permits });
  }
  await db.insert(tables.entityScores).values({
    ...plainScore,
    entity: "riyadh",
    period: "2023-Q3",
    cut: "segment:citizens",
    score: 90,
    state: "scored",
    servicesTotal: 1,
    servicesScored: 1,
    servicesMeeting: 1,
  });
}

/** In those periods the services were for citizens alone. */
const facts = { methodology: "2", segments: ["citizens"], channels: ["web"], ingestion };
const judgement = { methodology: "2", state: "scored" };

const permits = {
  score: 90,
  level: "leading",
  meetsBenchmark: true,
  coverage: 1,
  share: 0.75,
  dimensionScores: [80, 100],
  gained: [40, null, 50],
  lost: [10, null, 0],
  stepIndicators: [0],
  stepTargets: [85],
  stepGains: [2.5],
};

const licences = {
  score: 45,
  level: "basic",
  meetsBenchmark: false,
  coverage: 0.75,
  share: 0.25,
  dimensionScores: [45, null],
  gained: [45, 0, null],
  lost: [30, 25, null],
  stepIndicators: [1, 0],
  stepTargets: [75, 75],
  stepGains: [20, 5],
};
