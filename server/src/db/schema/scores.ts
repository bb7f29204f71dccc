import { boolean, check, doublePrecision, index, integer, pgTable, primaryKey, text } from "../columns.ts";
import { sql } from "../sql.ts";

/** Judgement of one service. Arrays follow the methodology's order of dimensions or indicators. */
export const serviceScores = pgTable(
  "service_scores",
  {
    programme: text().notNull(),
    methodology: text().notNull(),
    period: text().notNull(),
    entity: text().notNull(),
    service: text().notNull(),
    /** 0–100, or null with the reason in `state`. */
    score: doublePrecision(),
    state: text().notNull(),
    level: text(),
    /** Whether its own score meets the benchmark; null without a score. */
    meetsBenchmark: boolean(),
    /** 0–1: the share of applicable weight that was reported. */
    coverage: doublePrecision().notNull(),
    /** 0–1: its share in the score of its entity. */
    share: doublePrecision().notNull(),
    dimensionScores: doublePrecision().array().$type<(number | null)[]>().notNull(),
    /** Points that each indicator added to the score, and that it lacks to full marks; null where it did not count. */
    gained: doublePrecision().array().$type<(number | null)[]>().notNull(),
    lost: doublePrecision().array().$type<(number | null)[]>().notNull(),
    /** The steps that would add most, the best first: the place of the indicator, the value it leads to, and the points it adds. None of a row from before they were told. */
    stepIndicators: integer().array().notNull().default([]),
    stepTargets: doublePrecision().array().notNull().default([]),
    stepGains: doublePrecision().array().notNull().default([]),
  },
  (table) => [
    primaryKey({
      name: "service_scores_pkey",
      columns: [table.programme, table.methodology, table.period, table.entity, table.service],
    }),
    check("service_scores_score_range", sql`${table.score} between 0 and 100`),
  ],
);

/** Judgement of one entity, over all its services or those of one cut: `all`, `segment:CODE`, `channel:CODE`. */
export const entityScores = pgTable(
  "entity_scores",
  {
    programme: text().notNull(),
    methodology: text().notNull(),
    period: text().notNull(),
    entity: text().notNull(),
    cut: text().notNull(),
    score: doublePrecision(),
    state: text().notNull(),
    /** Among all entities of the programme with the same cut; ties share it. Null without a score. */
    rank: integer(),
    level: text(),
    benchmarkValue: doublePrecision().notNull(),
    benchmarkComparator: text({ enum: [">=", ">"] }).notNull(),
    meetsBenchmark: boolean(),
    coverage: doublePrecision().notNull(),
    dimensionScores: doublePrecision().array().$type<(number | null)[]>().notNull(),
    gained: doublePrecision().array().$type<(number | null)[]>().notNull(),
    lost: doublePrecision().array().$type<(number | null)[]>().notNull(),
    /** Services at each level, in the methodology's order. */
    levelCounts: integer().array().notNull(),
    servicesTotal: integer().notNull(),
    servicesScored: integer().notNull(),
    servicesMeeting: integer().notNull(),
    /** What it weighs in a group that pools: the applicable weight of its scored services, and their volume. */
    applicableWeight: doublePrecision().notNull(),
    volume: doublePrecision().notNull(),
  },
  (table) => [
    primaryKey({
      name: "entity_scores_pkey",
      columns: [table.programme, table.methodology, table.period, table.entity, table.cut],
    }),
    index("entity_scores_ranking_idx").on(table.programme, table.period, table.cut, table.methodology),
    check("entity_scores_score_range", sql`${table.score} between 0 and 100`),
  ],
);

/** Judgement of a group of entities: scope `nation` (code `nation`), `sector`, `region` or `kind`. */
export const rollupScores = pgTable(
  "rollup_scores",
  {
    programme: text().notNull(),
    methodology: text().notNull(),
    period: text().notNull(),
    scope: text({ enum: ["nation", "sector", "region", "kind"] }).notNull(),
    code: text().notNull(),
    cut: text().notNull(),
    score: doublePrecision(),
    state: text().notNull(),
    level: text(),
    benchmarkValue: doublePrecision().notNull(),
    benchmarkComparator: text({ enum: [">=", ">"] }).notNull(),
    meetsBenchmark: boolean(),
    /** Quartiles of the entities' scores (R-7). */
    lowerQuartile: doublePrecision(),
    median: doublePrecision(),
    upperQuartile: doublePrecision(),
    coverage: doublePrecision(),
    dimensionScores: doublePrecision().array().$type<(number | null)[]>().notNull(),
    /** Points that each indicator costs the group; null where no entity counts it. */
    lost: doublePrecision().array().$type<(number | null)[]>().notNull(),
    /** How many of its entities lose points by each indicator. */
    losing: integer().array().notNull(),
    /** Entities at each level, in the methodology's order. */
    levelCounts: integer().array().notNull(),
    entitiesTotal: integer().notNull(),
    entitiesScored: integer().notNull(),
    entitiesMeeting: integer().notNull(),
    servicesTotal: integer().notNull(),
    servicesScored: integer().notNull(),
    servicesMeeting: integer().notNull(),
  },
  (table) => [
    primaryKey({
      name: "rollup_scores_pkey",
      columns: [table.programme, table.methodology, table.period, table.scope, table.code, table.cut],
    }),
    check("rollup_scores_score_range", sql`${table.score} between 0 and 100`),
  ],
);
