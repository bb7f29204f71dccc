import type { EntityChanges } from "@marsad/shared/schemas";
import { queryOptions } from "@tanstack/react-query";
import { readApi } from "../../../api/client.ts";
import { path } from "../../../api/queries.ts";

/** Why the score of an entity changed between two periods. */
export const changesQuery = (programme: string, entity: string, from: string, to: string) => {
  const segments = ["programmes", programme, "entities", entity, "changes"];
  return queryOptions({
    queryKey: [...segments, from, to],
    queryFn: ({ signal }) => readApi<EntityChanges>(path(segments, { from, to }), signal),
  });
};
