import { type Static, Type } from "typebox";
import { Code, Names, nullable } from "./common.ts";

/** How many people an entity serves: of which year, and by which source. */
export const Population = Type.Object(
  {
    people: Type.Integer({ minimum: 1 }),
    year: Type.Integer({ minimum: 1900, maximum: 2200 }),
    source: Names,
  },
  { additionalProperties: false },
);
export type Population = Static<typeof Population>;

const properties = {
  names: Names,
  kind: Code,
  sector: Type.Optional(Code),
  region: Type.Optional(Code),
  parent: Type.Optional(Code),
  population: Type.Optional(Population),
};

export const EntityInput = Type.Object(properties, { additionalProperties: false });
export type EntityInput = Static<typeof EntityInput>;

/** An entity as other messages name it. */
export const EntitySummary = Type.Object({
  code: Code,
  names: Names,
  kind: Code,
  sector: nullable(Code),
  region: nullable(Code),
});
export type EntitySummary = Static<typeof EntitySummary>;

export const Entity = Type.Object({
  ...EntitySummary.properties,
  parent: nullable(Code),
  /** `null` where it is not known. */
  population: nullable(Population),
  services: Type.Integer(),
});
export type Entity = Static<typeof Entity>;

export const EntityList = Type.Object({ entities: Type.Array(Entity) });
export type EntityList = Static<typeof EntityList>;
