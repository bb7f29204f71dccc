import { type Static, Type } from "typebox";

/** An error answer, `application/problem+json` (RFC 9457), with a code that stays the same across releases. */
export const Problem = Type.Object({
  code: Type.String(),
  status: Type.Integer(),
  title: Type.String(),
  detail: Type.Optional(Type.String()),
});
export type Problem = Static<typeof Problem>;
