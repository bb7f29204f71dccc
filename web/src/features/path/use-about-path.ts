import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { indicatorRules } from "../../indicator-rules.ts";
import type { ProgrammeView } from "../../programme-view.ts";
import { useMethodologies } from "../../use-methodologies.ts";
import type { AboutPath } from "./about-path.ts";
import { reportedFactsQuery } from "./reported-facts-query.ts";
import { toEntityFacts } from "./to-entity-facts.ts";

interface LoadedPath {
  /** `null` until everything is there. */
  readonly about: AboutPath | null;
  readonly error: unknown;
  readonly retry: () => void;
}

/** What an entity reported in a period, with the rule book that names and scores it. */
export function useAboutPath(
  { programme, periods, period }: ProgrammeView,
  entity: string,
  isWanted = true,
): LoadedPath {
  const { data, error, refetch } = useQuery({
    ...reportedFactsQuery(programme.code, entity, period.code),
    enabled: isWanted,
  });
  const { methodologies, error: unruled } = useMethodologies(
    programme.code,
    data === undefined ? [] : [data.methodology],
  );
  const methodology = data && methodologies.get(data.methodology);
  const about = useMemo((): AboutPath | null => {
    const facts = data && methodology ? toEntityFacts(data, methodology) : null;
    if (data === undefined || methodology === undefined || facts === null) return null;
    return {
      ...{ programme, periods, period, facts, methodology },
      reported: data,
      rules: indicatorRules(methodology),
      services: new Map(data.services.map(({ code, names }) => [code, names])),
      bounds: [...methodology.levels.map(({ from }) => from), data.benchmark.value],
    };
  }, [programme, periods, period, data, methodology]);
  return { about, error: error ?? unruled, retry: refetch };
}
