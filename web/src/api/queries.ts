import type {
  EntityChanges,
  EntityList,
  MethodologyChanges,
  MethodologyList,
  Overview,
  PeerScores,
  PeriodList,
  Platform,
  Programme,
  ProgrammeList,
  PublishedMethodologyVersion,
  Ranking,
  RescoredPeriod,
  RescoringList,
  Scorecard,
  SearchResult,
  ServiceScorecard,
  ServiceTrend,
  Trend,
} from "@marsad/shared/schemas";
import { infiniteQueryOptions, type QueryFunctionContext, queryOptions } from "@tanstack/react-query";

/** How a ranking is asked for: filters, search and order; its pages come by cursor. */
export interface RankingParameters {
  readonly sector?: string | undefined;
  readonly region?: string | undefined;
  readonly kind?: string | undefined;
  readonly level?: string | undefined;
  readonly segment?: string | undefined;
  readonly channel?: string | undefined;
  /** With commas between. */
  readonly periods?: string | undefined;
  readonly q?: string | undefined;
  readonly sort?: string | undefined;
  readonly lang?: string | undefined;
}

export type Asked = Pick<QueryFunctionContext, "meta" | "signal">;

/** A path of the API below `/api`, with the parameters that say something. */
export function path(
  segments: readonly string[],
  parameters: Readonly<Record<string, string | undefined>> = {},
): string {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(parameters)) if (value) search.set(name, value);
  const text = search.toString();
  return `/${segments.map(encodeURIComponent).join("/")}${text ? `?${text}` : ""}`;
}

/** Asks in the way that the page was given. */
export function ask<Message>(path: string, { meta, signal }: Asked): Promise<Message> {
  if (meta === undefined) throw new Error("a client of createQueryClient says how to read the API");
  return meta.read<Message>(path, signal);
}

/** The query of what stands at a path, by its segments. */
export function read<Message>(segments: readonly string[]) {
  return queryOptions({
    queryKey: segments,
    queryFn: (asked) => ask<Message>(path(segments), asked),
  });
}

export const platformQuery = () => read<Platform>(["platform"]);

export const programmesQuery = () => read<ProgrammeList>(["programmes"]);

export const programmeQuery = (programme: string) => read<Programme>(["programmes", programme]);

export const periodsQuery = (programme: string) => read<PeriodList>(["programmes", programme, "periods"]);

export const entitiesQuery = (programme: string) => read<EntityList>(["programmes", programme, "entities"]);

export const methodologiesQuery = (programme: string) =>
  read<MethodologyList>(["programmes", programme, "methodologies"]);

export const methodologyQuery = (programme: string, version: string) =>
  read<PublishedMethodologyVersion>(["programmes", programme, "methodologies", version]);

/** In what a version differs from another one; from the one before where none is named. */
export const versionChangesQuery = (programme: string, version: string, from: string) =>
  queryOptions({
    queryKey: ["programmes", programme, "methodologies", version, "changes", from],
    queryFn: (asked) =>
      ask<MethodologyChanges>(
        path(["programmes", programme, "methodologies", version, "changes"], { from }),
        asked,
      ),
  });

/** The periods of a programme that are scored by other versions beside their own. */
export const rescoringsQuery = (programme: string) =>
  read<RescoringList>(["programmes", programme, "rescorings"]);

/** A period under another version than its own. */
export const rescoredQuery = (programme: string, period: string, version: string) =>
  read<RescoredPeriod>(["programmes", programme, "periods", period, "rescorings", version]);

export const trendQuery = (programme: string, entity: string) =>
  read<Trend>(["programmes", programme, "entities", entity, "trend"]);

export const peersQuery = (programme: string, entity: string, period: string) =>
  read<PeerScores>(["programmes", programme, "entities", entity, "peers", period]);

export const scorecardQuery = (programme: string, entity: string, period: string) =>
  read<Scorecard>(["programmes", programme, "entities", entity, "scorecard", period]);

/** Why the score of an entity changed between two periods. */
export const changesQuery = (programme: string, entity: string, from: string, to: string) =>
  queryOptions({
    queryKey: ["programmes", programme, "entities", entity, "changes", from, to],
    queryFn: (asked) =>
      ask<EntityChanges>(path(["programmes", programme, "entities", entity, "changes"], { from, to }), asked),
  });

export const serviceScorecardQuery = (programme: string, entity: string, service: string, period: string) =>
  read<ServiceScorecard>(["programmes", programme, "services", entity, service, "scorecard", period]);

export const serviceTrendQuery = (programme: string, entity: string, service: string) =>
  read<ServiceTrend>(["programmes", programme, "services", entity, service, "trend"]);

/** Entities and services by a part of their names. */
export const searchQuery = (programme: string, q: string) =>
  queryOptions({
    queryKey: ["programmes", programme, "search", q],
    queryFn: (asked) => ask<SearchResult>(path(["programmes", programme, "search"], { q }), asked),
  });

export const overviewQuery = (programme: string, period: string) =>
  read<Overview>(["programmes", programme, "overview", period]);

/** A ranking in pages of a hundred; `fetchNextPage` brings the next one. */
export const rankingQuery = (programme: string, period: string, parameters: RankingParameters = {}) =>
  infiniteQueryOptions({
    queryKey: ["programmes", programme, "rankings", period, parameters],
    queryFn: ({ pageParam, ...asked }) =>
      ask<Ranking>(
        path(["programmes", programme, "rankings", period], { ...parameters, cursor: pageParam }),
        asked,
      ),
    initialPageParam: "",
    getNextPageParam: (page) => page.next,
  });
