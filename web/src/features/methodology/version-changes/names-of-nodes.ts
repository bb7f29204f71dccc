import type { MethodologyChanges, Names } from "@marsad/shared/schemas";

/** The names of every group and indicator by code; those of the later version where both have one. */
export function namesOfNodes({ nodes }: MethodologyChanges): ReadonlyMap<string, Names> {
  const sides = [...nodes.flatMap(({ before }) => before), ...nodes.flatMap(({ after }) => after)];
  return new Map(sides.map(({ code, names }) => [code, names]));
}
