import type { Ranking } from "@marsad/shared/schemas";
import type { Database } from "../../db/database.ts";
import { readEntities } from "../../results/read-entities.ts";
import type { ProgrammeHead } from "../../results/read-programme.ts";
import { readScores } from "../../results/read-scores.ts";
import { readStandings } from "../../results/read-standings.ts";
import { previousPeriod, type Timeline, type TimelinePeriod } from "../../results/timeline.ts";
import type { RankedEntry, RankingEntry } from "./ranking-entry.ts";
import { type PageContext, toRankingRow } from "./to-ranking-row.ts";

/** How many periods the small line of a row goes back, its own included. */
const historyLength = 12;

/** What a page is of, and who is on it. */
export interface Page {
  readonly timeline: Timeline;
  readonly period: TimelinePeriod;
  readonly ranked: readonly RankedEntry[];
  readonly unranked: readonly RankingEntry[];
}

/** Fills in the rows of a page, and names those who are beside the ranking. */
export async function readPage(
  db: Database,
  programme: ProgrammeHead,
  { timeline, period, ranked, unranked }: Page,
  context: Pick<PageContext, "dimensions" | "ranksInFilter">,
): Promise<Pick<Ranking, "rows" | "unranked">> {
  const codes = ranked.map(({ code }) => code);
  const previous = previousPeriod(timeline, period);
  const end = timeline.indexOf(period) + 1;
  const recent = timeline.slice(Math.max(0, end - historyLength), end);
  const compared = previous === null || recent.includes(previous) ? recent : [previous, ...recent];

  const named = await readEntities(db, programme.code, [...codes, ...unranked.map(({ code }) => code)]);
  const entities = new Map(named.map((entity) => [entity.code, entity]));
  const standings = await readStandings(db, programme, [period], codes);
  const filled: PageContext = {
    ...context,
    entities,
    standings: new Map(standings.map((standing) => [standing.entity, standing])),
    scores: await readScores(db, programme, compared, codes),
    recent,
    previous,
  };
  return {
    rows: ranked.map((entry) => toRankingRow(entry, filled)),
    unranked: unranked.flatMap(({ code, state: reason }) => {
      const entity = entities.get(code);
      return entity === undefined ? [] : [{ entity, reason }];
    }),
  };
}
