import type { Band } from "@marsad/shared/schemas";
import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { uncertaintyQuery } from "../../api/queries.ts";
import type { ProgrammeView } from "../../programme-view.ts";
import { useAwake } from "../../use-awake.ts";

/** The band that each rank lies in under other weights and rules, by entity; empty until it has come, after the ranking. */
export type RankBands = ReadonlyMap<string, Band | null>;

const none: RankBands = new Map();

/** The bands of the ranks of a period; `null` where they are not wanted, and none where they cannot be had. */
export function useRankBands(
  { programme, period }: Pick<ProgrammeView, "programme" | "period">,
  isWanted: boolean,
): RankBands | null {
  const isAwake = useAwake();
  const { data } = useQuery({
    ...uncertaintyQuery(programme.code, period.code),
    enabled: isWanted && isAwake,
    retry: false,
  });
  const bands = useMemo(
    () => (data ? new Map(data.rows.map(({ entity, ranks }) => [entity.code, ranks])) : none),
    [data],
  );
  return isWanted ? bands : null;
}
