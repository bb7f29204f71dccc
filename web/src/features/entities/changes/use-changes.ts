import { useQuery } from "@tanstack/react-query";
import { changesQuery } from "../../../api/queries.ts";
import { type IndicatorRule, indicatorRules } from "../../../indicator-rules.ts";
import { useMethodologies } from "../../../use-methodologies.ts";
import type { AboutChanges } from "./about-changes.ts";

/** Why the score of an entity changed between two periods, with the rule books that name what is told. */
export function useChanges(
  programme: string,
  entity: string,
  { from, to }: { readonly from: string; readonly to: string },
): { readonly about: AboutChanges | null; readonly error: unknown; readonly retry: () => void } {
  const { data, error, refetch } = useQuery(changesQuery(programme, entity, from, to));
  const rules = useMethodologies(programme, data ? [data.from.methodology, data.to.methodology] : []);
  const [before, after] = [data?.from, data?.to].map(
    (end) => end && rules.methodologies.get(end.methodology),
  );
  const failed = error ?? rules.error;
  if (data === undefined || before === undefined || after === undefined)
    return { about: null, error: failed, retry: refetch };
  const levels = [...before.levels, ...after.levels].map((level) => level.from);
  return {
    about: {
      changes: data,
      before,
      after,
      rules: new Map<string, IndicatorRule>([...indicatorRules(before), ...indicatorRules(after)]),
      bounds: [...levels, data.from.benchmark.value, data.to.benchmark.value],
    },
    error: failed,
    retry: refetch,
  };
}
