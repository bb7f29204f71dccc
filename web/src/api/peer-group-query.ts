import type { PeerGroup, PeerRule } from "@marsad/shared/schemas";
import { queryOptions } from "@tanstack/react-query";
import { ask, path } from "./queries.ts";

/** The peers of an entity in a period; by its kind where no rule is asked for. */
export const peerGroupQuery = (
  programme: string,
  entity: string,
  period: string,
  rule: PeerRule | undefined,
) =>
  queryOptions({
    queryKey: ["programmes", programme, "entities", entity, "peer-group", period, rule ?? null],
    queryFn: (asked) =>
      ask<PeerGroup>(
        path(["programmes", programme, "entities", entity, "peer-group", period], { rule }),
        asked,
      ),
  });
