import { type Static, Type } from "typebox";
import { Code, Instant, nullable } from "./common.ts";

/** What a key may write: everything, one programme, or one entity's own rows in a programme. */
export const KeyScope = Type.Union([
  Type.Object({ role: Type.Literal("administrator") }),
  Type.Object({ role: Type.Literal("programme"), programme: Code }),
  Type.Object({ role: Type.Literal("entity"), programme: Code, entity: Code }),
]);
export type KeyScope = Static<typeof KeyScope>;

export const KeyInput = Type.Object({
  name: Type.String({ minLength: 1, maxLength: 200 }),
  scope: KeyScope,
});
export type KeyInput = Static<typeof KeyInput>;

export const Key = Type.Object({
  id: Type.String(),
  name: Type.String(),
  scope: KeyScope,
  createdAt: Instant,
  lastUsedAt: nullable(Instant),
  revokedAt: nullable(Instant),
});
export type Key = Static<typeof Key>;

/** A new key. `token` is shown this once; only its hash is kept. */
export const CreatedKey = Type.Object({ ...Key.properties, token: Type.String() });
export type CreatedKey = Static<typeof CreatedKey>;

export const KeyList = Type.Object({ keys: Type.Array(Key) });
export type KeyList = Static<typeof KeyList>;
