import type { MethodologyDefinition, Names } from "@marsad/shared/schemas";

/** What a rule book calls a dimension; `undefined` where it does not know it. */
export function dimensionNames({ dimensions }: MethodologyDefinition, code: string): Names | undefined {
  return dimensions.find((dimension) => dimension.code === code)?.names;
}
