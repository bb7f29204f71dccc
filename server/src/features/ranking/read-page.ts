import type { Ranking } from "@marsad/shared/schemas";
import type { Database } from "../../db/database.ts";
import { readEntities } from "../../results/read-entities.ts";
import type { ProgrammeHead } from "../../results/read-programme.ts";
import { readScores } from "../../results/read-scores.ts";
import { readStandings } from "../../results/read-standings.ts";
import { previousPeriod } from "../../results/timeline.ts";
import type { RankedEntry, RankingEntry } from "./ranking-entry.ts";
import type { RankingSubject } from "./read-sort-numbers.ts";
import { type PageContext, toRankingRow } from "./to-ranking-row.ts";

/** How many periods the small line of a row goes back, its own included. */
const historyLength = 12;

/** What a page is of, and who is on it. */
export interface Page extends RankingSubject {
  readonly ranked: readonly RankedEntry[];
  readonly unranked: readonly RankingEntry[];
}

/** Fills in the rows of a page, and names those who are beside the ranking. */
export async function readPage(
  db: Database,
  programme: ProgrammeHead,
  { timeline, period, beside, cut, ranked, unranked }: Page,
  context: Pick<PageContext, "dimensions" | "ranksInFilter">,
): Promise<Pick<Ranking, "rows" | "unranked">> {
  const codes = ranked.map(({ code }) => code);
  const previous = previousPeriod(timeline, period);
  const end = timeline.indexOf(period) + 1;
  const recent = timeline.slice(Math.max(0, end - historyLength), end);
  const compared = previous === null || recent.includes(previous) ? recent : [previous, ...recent];

  const named = await readEntities(db, programme.code, [...codes, ...unranked.map(({ code }) => code)]);
  const entities = new Map(named.map((entity) => [entity.code, entity]));
  const shown = beside.length === 0 ? [period] : beside;
  const standings = await readStandings(db, programme, shown, codes, cut);
  const filled: PageContext = {
    ...context,
    entities,
    standings: Map.groupBy(standings, ({ entity }) => entity),
    scores: await readScores(db, programme, compared, codes, cut),
    period,
    beside,
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
