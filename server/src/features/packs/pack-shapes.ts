import { Code, MethodologyDefinition, ProgrammeInput, PublishedSeriesInput } from "@marsad/shared/schemas";
import { Type } from "typebox";
import { Compile } from "typebox/compile";

/** `programme.json`: a programme with its code. */
export const programmeShape = Compile(
  Type.Object({ code: Code, ...ProgrammeInput.properties }, { additionalProperties: false }),
);

/** `methodologies/*.json` */
export const methodologyShape = Compile(MethodologyDefinition);

/** `published-series/*.json` */
export const publishedSeriesShape = Compile(PublishedSeriesInput);
