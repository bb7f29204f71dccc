import { type Static, Type } from "typebox";
import { Code, Names, nullable } from "./common.ts";
import { EntitySummary } from "./entity.ts";

export const SearchQuery = Type.Object(
  {
    /** Words of a name in any language, whole or in part, or a code; Arabic letters are folded. */
    q: Type.String({ minLength: 1, maxLength: 200 }),
    limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 50, default: 10 })),
  },
  { additionalProperties: false },
);
export type SearchQuery = Static<typeof SearchQuery>;

/** An entity, or one of its services. */
export const SearchMatch = Type.Object({
  entity: EntitySummary,
  /** `null` where it is the entity itself that is found. */
  service: nullable(Type.Object({ code: Code, names: Names })),
});
export type SearchMatch = Static<typeof SearchMatch>;

export const SearchResult = Type.Object({
  /** The closest first. */
  matches: Type.Array(SearchMatch),
  /** How many there are in all. */
  total: Type.Integer(),
});
export type SearchResult = Static<typeof SearchResult>;
