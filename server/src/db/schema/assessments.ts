import { doublePrecision, index, pgTable, primaryKey, text, timestamp, uuid } from "../columns.ts";

/** What an assessment holds: the facts of one service in one period. */
const facts = {
  /** The version whose indicators, in order, `values` and `states` follow. */
  methodology: text().notNull(),
  /** One for each indicator; null unless measured. */
  values: doublePrecision().array().$type<(number | null)[]>().notNull(),
  /** One letter for each indicator: m measured, - missing, n not applicable, x not measured, u unpublished. */
  states: text().notNull(),
  /** What the service was then. */
  segments: text().array().notNull(),
  channels: text().array().notNull(),
  /** Transactions in the period; null when not known. */
  volume: doublePrecision(),
  /** The ingestion that wrote it. */
  ingestion: uuid().notNull(),
};

/**
 * Facts: one row a service and period. A row whose states are all `-` is expected and has not reported. That the service
 * is registered is checked by triggers, for all rows of a statement together (migration 0006).
 */
export const assessments = pgTable(
  "assessments",
  {
    programme: text().notNull(),
    period: text().notNull(),
    entity: text().notNull(),
    service: text().notNull(),
    ...facts,
  },
  (table) => [
    primaryKey({
      name: "assessments_pkey",
      columns: [table.programme, table.period, table.entity, table.service],
    }),
  ],
);

/** What an assessment held before an ingestion replaced it: append-only. */
export const assessmentHistory = pgTable(
  "assessment_history",
  {
    programme: text().notNull(),
    period: text().notNull(),
    entity: text().notNull(),
    service: text().notNull(),
    ...facts,
    /** The ingestion that replaced it. */
    replacedBy: uuid().notNull(),
    replacedAt: timestamp({ withTimezone: true }).notNull(),
  },
  (table) => [
    primaryKey({
      name: "assessment_history_pkey",
      columns: [table.programme, table.period, table.entity, table.service, table.replacedBy],
    }),
    index("assessment_history_replaced_idx").on(table.programme, table.replacedBy),
  ],
);
