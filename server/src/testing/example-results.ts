import type { MethodologyDefinition } from "@marsad/shared/schemas";
import type { Database } from "../db/database.ts";
import * as tables from "../db/schema/index.ts";

/** The programme of the worked cases: two methodologies, five periods, six entities. */
export const programme = "example";

const names = (text: string) => ({ en: text });
const source = { title: names("The example's rule book") };

function indicator(code: string, weight: number) {
  const goalposts = { worst: 0, best: 100 };
  return {
    code,
    names: names(code),
    kind: "percentage" as const,
    goalposts,
    weight,
    missing: "zero" as const,
    source,
  };
}

const dimension = (code: string, children: ReturnType<typeof indicator>[]) => {
  return { code, names: names(code), weight: 1, aggregation: "arithmetic" as const, children };
};

/** Access weighs half, with indicators a and b; use weighs half, with indicator c. */
function definition(version: string): MethodologyDefinition {
  return {
    version,
    names: names(version),
    scoring: "computed",
    aggregation: "arithmetic",
    dimensions: [
      dimension("access", [indicator("a", 3), indicator("b", 1)]),
      dimension("use", [indicator("c", 1)]),
    ],
    coverageFloor: 0.5,
    rollup: { entity: "mean-of-services", group: "mean-of-entities" },
    levels: [
      { code: "basic", names: names("Basic"), from: 0 },
      { code: "good", names: names("Good"), from: 60 },
      { code: "leading", names: names("Leading"), from: 85 },
    ],
    sources: [source],
  };
}

/** Each with its first and last month; 2023-Q2 was not measured, and nobody has anything in 2023-Q4 yet. */
const periods = [
  ["2022-Q4", "2022-10-01", "2022-12-31", "1", "open"],
  ["2023-Q1", "2023-01-01", "2023-03-31", "2", "open"],
  ["2023-Q2", "2023-04-01", "2023-06-30", "2", "not-measured"],
  ["2023-Q3", "2023-07-01", "2023-09-30", "2", "open"],
  ["2023-Q4", "2023-10-01", "2023-12-31", "2", "open"],
] as const;

const entities = [
  ["asir", "أمانة منطقة عسير", "Asir", "amanah", "municipal", "asir"],
  ["jeddah", "أمانة محافظة جدة", "Jeddah", "amanah", "municipal", "makkah"],
  ["late", "أمانة متأخرة", "Latecomer", "amanah", "municipal", "makkah"],
  ["riyadh", "أمانة منطقة الرياض", "Riyadh", "amanah", "municipal", "riyadh"],
  ["silent", "أمانة صامتة", "Silent", "amanah", "municipal", "asir"],
  ["trade", "وزارة التجارة", "Ministry of Commerce", "ministry", "economy", null],
] as const;

/** Score and rank by entity; null is an entity that was expected and reported nothing. */
const scores: Readonly<Record<string, Readonly<Record<string, readonly [number, number] | null>>>> = {
  "2022-Q4": { riyadh: [95, 1], jeddah: [40, 2], asir: [30, 3], trade: [20, 4] },
  "2023-Q1": { jeddah: [90, 1], riyadh: [88, 2], asir: [80, 3], trade: [70, 4], silent: [50, 5] },
  "2023-Q3": { riyadh: [92, 1], asir: [85, 2], jeddah: [85, 2], trade: [71, 4], late: [60, 5], silent: null },
};

/** Level of a score by the bands above. */
const levelOf = (score: number) => (score >= 85 ? "leading" : score >= 60 ? "good" : "basic");

/** What every entity's score looks like where a case does not say otherwise. */
export const plainScore = {
  programme,
  methodology: "2",
  cut: "all",
  score: null,
  state: "not-reported",
  rank: null,
  level: null,
  benchmarkValue: 90,
  benchmarkComparator: ">=" as const,
  meetsBenchmark: null,
  coverage: 0,
  dimensionScores: [null, null],
  gained: [null, null, null],
  lost: [null, null, null],
  levelCounts: [0, 0, 0],
  servicesTotal: 2,
  servicesScored: 0,
  servicesMeeting: 0,
  applicableWeight: 0,
  volume: 0,
};

/** Writes the programme with its periods, entities and the scores of its entities, as an ingestion would have left them. */
export async function insertExample(db: Database): Promise<void> {
  await db.insert(tables.programmes).values({
    code: programme,
    names: names("Example"),
    owner: names("Nobody"),
    synthetic: true,
    results: "computed",
    benchmark: [{ value: 90, comparator: ">=" }],
    classifications: {
      kinds: ["amanah", "ministry"].map((code) => ({ code, names: names(code) })),
      sectors: ["municipal", "economy"].map((code) => ({ code, names: names(code) })),
      regions: ["riyadh", "makkah", "asir"].map((code) => ({ code, names: names(code) })),
      segments: [{ code: "citizens", names: names("Citizens") }],
      channels: [{ code: "web", names: names("Web") }],
    },
    sources: [],
  });
  await db.insert(tables.methodologies).values(
    ["1", "2"].map((version) => ({
      programme,
      version,
      definition: definition(version),
      hash: version,
      status: "published" as const,
    })),
  );
  await db.insert(tables.periods).values(
    periods.map(([code, start, end, methodology, phase]) => ({
      programme,
      code,
      start,
      end,
      methodology,
      phase,
    })),
  );
  await db.insert(tables.entities).values(
    entities.map(([code, ar, en, kind, sector, region]) => ({
      programme,
      code,
      names: { ar, en },
      kind,
      sector,
      region,
    })),
  );
  for (const [period, ofPeriod] of Object.entries(scores)) {
    await db.insert(tables.entityScores).values(
      Object.entries(ofPeriod).map(([entity, standing]) => ({
        ...plainScore,
        period,
        entity,
        ...scored(period, standing),
      })),
    );
  }
  await db.insert(tables.rollupScores).values(rollups);
}

function scored(period: string, standing: readonly [number, number] | null) {
  const methodology = period === "2022-Q4" ? "1" : "2";
  if (standing === null) return { methodology };
  const [score, rank] = standing;
  return {
    methodology,
    score,
    state: "scored",
    rank,
    level: levelOf(score),
    meetsBenchmark: score >= 90,
    coverage: score / 100,
    dimensionScores: [score - 5, score + 5],
    gained: [score / 2, null, score / 2],
    lost: [50 - score / 2, null, 50 - score / 2],
    levelCounts: [0, 1, 1],
    servicesScored: 2,
    servicesMeeting: 1,
  };
}

const plainRollup = {
  programme,
  methodology: "2",
  cut: "all",
  state: "scored",
  level: "good",
  benchmarkValue: 90,
  benchmarkComparator: ">=" as const,
  meetsBenchmark: false,
  coverage: 0.8,
  dimensionScores: [70, 80],
  lost: [12, null, 13],
  losing: [5, 0, 4],
  levelCounts: [0, 2, 3],
  entitiesTotal: 6,
  entitiesScored: 5,
  entitiesMeeting: 1,
  servicesTotal: 12,
  servicesScored: 10,
  servicesMeeting: 5,
};

/** Written by hand, unlike what the entities' scores would give: what is shown must be what is stored. */
const rollups = [
  {
    period: "2022-Q4",
    scope: "nation",
    code: "nation",
    score: 46,
    methodology: "1",
    entitiesScored: 4,
    lowerQuartile: 27.5,
    median: 35,
    upperQuartile: 53.75,
  },
  {
    period: "2022-Q4",
    scope: "kind",
    code: "amanah",
    score: 55,
    methodology: "1",
    entitiesScored: 3,
    lowerQuartile: 35,
    median: 40,
    upperQuartile: 67.5,
  },
  {
    period: "2023-Q1",
    scope: "nation",
    code: "nation",
    score: 75.6,
    coverage: 0.7,
    lowerQuartile: 70,
    median: 80,
    upperQuartile: 88,
    entitiesMeeting: 2,
  },
  {
    period: "2023-Q1",
    scope: "kind",
    code: "amanah",
    score: 77,
    entitiesScored: 4,
    lowerQuartile: 72.5,
    median: 84,
    upperQuartile: 88.5,
  },
  {
    period: "2023-Q3",
    scope: "nation",
    code: "nation",
    score: 78.6,
    lowerQuartile: 71,
    median: 85,
    upperQuartile: 85,
  },
  {
    period: "2023-Q3",
    scope: "nation",
    code: "nation",
    cut: "segment:citizens",
    score: 77,
    servicesTotal: 6,
    lowerQuartile: null,
    median: null,
    upperQuartile: null,
  },
  {
    period: "2023-Q3",
    scope: "sector",
    code: "municipal",
    score: 80.5,
    entitiesTotal: 5,
    entitiesScored: 4,
    lowerQuartile: 78.75,
    median: 85,
    upperQuartile: 86.75,
  },
  {
    period: "2023-Q3",
    scope: "sector",
    code: "economy",
    score: 71,
    entitiesTotal: 1,
    entitiesScored: 1,
    lowerQuartile: 71,
    median: 71,
    upperQuartile: 71,
  },
  {
    period: "2023-Q3",
    scope: "kind",
    code: "amanah",
    score: 80.5,
    entitiesTotal: 5,
    entitiesScored: 4,
    lowerQuartile: 78.75,
    median: 85,
    upperQuartile: 86.75,
  },
].map((rollup) => ({ ...plainRollup, ...rollup, scope: rollup.scope as "nation" | "sector" | "kind" }));
