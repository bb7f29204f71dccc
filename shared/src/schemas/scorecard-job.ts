import { type Static, Type } from "typebox";
import { Code, Instant, nullable } from "./common.ts";

/** The languages that scorecards are printed in. */
export const PrintLanguage = Type.Union([Type.Literal("ar"), Type.Literal("en")], { default: "ar" });
export type PrintLanguage = Static<typeof PrintLanguage>;

/** An entity whose scorecard was not printed, with the code and the words of why. */
export const PrintProblem = Type.Object({ entity: Code, code: Type.String(), title: Type.String() });
export type PrintProblem = Static<typeof PrintProblem>;

/**
 * The printing of the scorecards of all entities of a period.
 * - `running`; `done`: the ZIP is there; `failed`: none of them could be printed;
 * - `stopped`: its server was stopped in the middle, and it has to be started anew.
 */
export const ScorecardJob = Type.Object({
  id: Type.String({ format: "uuid" }),
  programme: Code,
  period: Code,
  language: PrintLanguage,
  state: Type.Union([
    Type.Literal("running"),
    Type.Literal("done"),
    Type.Literal("failed"),
    Type.Literal("stopped"),
  ]),
  /** Entities to print, and those that were tried so far. */
  total: Type.Integer(),
  done: Type.Integer(),
  problems: Type.Array(PrintProblem),
  /** Whether nothing in the programme has changed since it began. */
  isCurrent: Type.Boolean(),
  createdAt: Instant,
  finishedAt: nullable(Instant),
  /** When the ZIP is removed; `null` while there is none. */
  expiresAt: nullable(Instant),
});
export type ScorecardJob = Static<typeof ScorecardJob>;

/** The newest first. */
export const ScorecardJobList = Type.Object({ jobs: Type.Array(ScorecardJob) });
export type ScorecardJobList = Static<typeof ScorecardJobList>;
