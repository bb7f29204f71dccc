import { type Static, Type } from "typebox";
import { Code, Names, nullable } from "./common.ts";

const Sharing = Type.Union([Type.Literal("own"), Type.Literal("shared")]);

const properties = {
  names: Names,
  segments: Type.Array(Code),
  channels: Type.Array(Code),
  platform: Type.Optional(Type.String({ minLength: 1, maxLength: 200 })),
  /** Whether the entity runs it, or it comes from a platform shared by several. */
  sharing: Sharing,
};

export const ServiceInput = Type.Object(properties, { additionalProperties: false });
export type ServiceInput = Static<typeof ServiceInput>;

export const Service = Type.Object({
  entity: Code,
  code: Code,
  names: Names,
  segments: Type.Array(Code),
  channels: Type.Array(Code),
  platform: nullable(Type.String()),
  sharing: Sharing,
});
export type Service = Static<typeof Service>;

export const ServiceList = Type.Object({
  services: Type.Array(Service),
  total: Type.Integer(),
  next: nullable(Type.String()),
});
export type ServiceList = Static<typeof ServiceList>;

export const ServiceQuery = Type.Object(
  {
    /** Those of one entity only. */
    entity: Type.Optional(Code),
    cursor: Type.Optional(Type.String({ maxLength: 500 })),
    limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 500, default: 100 })),
  },
  { additionalProperties: false },
);
export type ServiceQuery = Static<typeof ServiceQuery>;
