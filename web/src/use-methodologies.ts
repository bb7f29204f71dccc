import type { MethodologyDefinition } from "@marsad/shared/schemas";
import { useQueries } from "@tanstack/react-query";
import { methodologyQuery } from "./api/queries.ts";

/** Rule books by version. */
export type Methodologies = ReadonlyMap<string, MethodologyDefinition>;

/**
 * The rule books of these versions, those that have come so far: they name and bound what is shown, and a page
 * does without a name until it is there. `error` is the first that could not be loaded.
 */
export function useMethodologies(
  programme: string,
  versions: readonly string[],
): { readonly methodologies: Methodologies; readonly error: unknown } {
  const distinct = [...new Set(versions)];
  return useQueries({
    queries: distinct.map((version) => methodologyQuery(programme, version)),
    combine: (results) => ({
      methodologies: new Map(
        results.flatMap(({ data }) => (data ? [[data.version, data.definition] as const] : [])),
      ),
      error: results.find(({ error }) => error !== null)?.error ?? null,
    }),
  });
}
