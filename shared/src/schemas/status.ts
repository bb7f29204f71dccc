import { type Static, Type } from "typebox";
import { nullable } from "./common.ts";

export const Health = Type.Object({ status: Type.Literal("ok"), version: Type.String() });
export type Health = Static<typeof Health>;

export const Readiness = Type.Object({
  status: Type.Union([Type.Literal("ready"), Type.Literal("starting")]),
});
export type Readiness = Static<typeof Readiness>;

/** Who stands behind this installation. */
export const Platform = Type.Object({
  version: Type.String(),
  /** Whom readers write to. */
  contact: nullable(Type.String()),
});
export type Platform = Static<typeof Platform>;
