import type { Entity } from "@marsad/shared/schemas";
import { keepPreviousData, useQueries } from "@tanstack/react-query";
import { scorecardQuery, trendQuery } from "../../api/queries.ts";
import type { ComparedEntity } from "./compared-entity.ts";

/** What is known of the entities that are compared; `null` until all of it is there. */
export function useCompared(programme: string, entities: readonly Entity[], period: string) {
  const trends = useQueries({ queries: entities.map(({ code }) => trendQuery(programme, code)) });
  const scorecards = useQueries({
    queries: entities.map(({ code }) => ({
      ...scorecardQuery(programme, code, period),
      placeholderData: keepPreviousData,
    })),
  });
  const compared = entities.flatMap((entity, place): ComparedEntity[] => {
    const [trend, scorecard] = [trends[place]?.data, scorecards[place]?.data];
    // What is kept while the next comes may be another entity's.
    return trend && scorecard && scorecard.entity.code === entity.code ? [{ entity, trend, scorecard }] : [];
  });
  const queries = [...trends, ...scorecards];
  return {
    compared: compared.length === entities.length ? compared : null,
    error: queries.find(({ error }) => error !== null)?.error ?? null,
    retry: () => {
      for (const query of queries) if (query.isError) query.refetch();
    },
  };
}
