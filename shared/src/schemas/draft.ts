import { type Static, Type } from "typebox";
import { Code, Instant, Names } from "./common.ts";
import { MethodologyDefinition } from "./methodology.ts";

const head = {
  programme: Code,
  version: Code,
  status: Type.Literal("draft"),
  /** SHA-256 of the definition in canonical form, hexadecimal: what it will be published under. */
  hash: Type.String(),
  changedAt: Instant,
  /** Name of the key that changed it last. */
  changedBy: Type.String(),
};

/** A version that is not published yet; read with a key of its programme only. */
export const Draft = Type.Object({ ...head, definition: MethodologyDefinition });
export type Draft = Static<typeof Draft>;

/** A draft without its rules. */
export const DraftSummary = Type.Object({ ...head, names: Names });
export type DraftSummary = Static<typeof DraftSummary>;

export const DraftList = Type.Object({ drafts: Type.Array(DraftSummary) });
export type DraftList = Static<typeof DraftList>;

/** What is published; with a hash only where the draft still has it. */
export const PublicationInput = Type.Object(
  { hash: Type.Optional(Type.String({ pattern: "^[0-9a-f]{64}$" })) },
  { additionalProperties: false },
);
