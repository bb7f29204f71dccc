import { type Static, Type } from "typebox";
import { IngestionProblem } from "./ingestion.ts";

/** An error answer, `application/problem+json` (RFC 9457), with a code that stays the same across releases. */
export const Problem = Type.Object({
  code: Type.String(),
  status: Type.Integer(),
  title: Type.String(),
  detail: Type.Optional(Type.String()),
});
export type Problem = Static<typeof Problem>;

/** The answer to input that cannot be true: everything that is wrong with it. A place inside JSON is told as a `column`. */
export const Refusal = Type.Object({ ...Problem.properties, problems: Type.Array(IngestionProblem) });
export type Refusal = Static<typeof Refusal>;
