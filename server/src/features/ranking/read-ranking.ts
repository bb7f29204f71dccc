import type { EntitySummary, Ranking, RankingQuery } from "@marsad/shared/schemas";
import type { Database } from "../../db/database.ts";
import { readSnapshot } from "../../db/read-snapshot.ts";
import { readEntities } from "../../results/read-entities.ts";
import { readMethodology } from "../../results/read-methodology.ts";
import { readProgramme } from "../../results/read-programme.ts";
import { readStandings } from "../../results/read-standings.ts";
import { readTimeline } from "../../results/read-timeline.ts";
import type { Standing } from "../../results/standing.ts";
import { periodIn, previousPeriod } from "../../results/timeline.ts";
import { isFiltered, matchEntities } from "./match-entities.ts";
import { readCursor, writeCursor } from "./ranking-cursor.ts";
import type { RankingEntry } from "./ranking-entry.ts";
import { sortEntries } from "./sort-entries.ts";
import { toRankingRow } from "./to-ranking-row.ts";

/** How many periods the small line of a row goes back, its own included. */
const historyLength = 12;

/**
 * One page of the ranking of a period, in the order that is asked for. Entities without a score come beside it, with their
 * reason. Nobody is in the ranking of a period that was not measured.
 *
 * @throws NotFound for an unknown programme or period; Conflict for a cursor that does not belong to this list (any more).
 */
export function readRanking(
  db: Database,
  programmeCode: string,
  periodCode: string,
  query: RankingQuery,
): Promise<Ranking> {
  return readSnapshot(db, async (snapshot) => {
    const programme = await readProgramme(snapshot, programmeCode);
    const timeline = await readTimeline(snapshot, programme);
    const period = periodIn(timeline, periodCode);
    const listing = { revision: programme.revision, period: period.code, query };
    const offset = readCursor(listing);
    const limit = query.limit ?? 100;
    const { sort = "rank", lang = "ar" } = query;

    const definition = await readMethodology(snapshot, programme.code, period.methodology);
    const dimensions = definition.dimensions.map(({ code }) => code);
    const entities = (await readEntities(snapshot, programme.code)).filter(matchEntities(query));
    const standings = byEntity(await readStandings(snapshot, programme, [period]));
    const previous = previousPeriod(timeline, period);
    const needsBefore = previous !== null && /^-?change$/.test(sort);
    const before = byEntity(needsBefore ? await readStandings(snapshot, programme, [previous]) : []);

    const { ranked, unranked } = divide(entities, standings, before);
    const listed = ranked.filter(
      ({ standing }) => query.level === undefined || standing.level === query.level,
    );
    const page = sortEntries(listed, { sort, lang, dimensions }).slice(offset, offset + limit);

    const place = timeline.indexOf(period);
    const recent = timeline.slice(Math.max(0, place + 1 - historyLength), place + 1);
    const read = previous === null || recent.includes(previous) ? recent : [previous, ...recent];
    const history = await readStandings(
      snapshot,
      programme,
      read,
      page.map(({ entity }) => entity.code),
    );
    const context = {
      dimensions,
      recent,
      previous,
      history: Map.groupBy(history, ({ entity }) => entity),
      ranksInFilter: isFiltered(query) ? listed.map(({ standing }) => standing.rank) : null,
    };
    return {
      programme: programme.code,
      period: period.code,
      methodology: period.methodology,
      synthetic: programme.synthetic,
      total: listed.length,
      meeting: listed.filter(({ standing }) => standing.meetsBenchmark === true).length,
      rows: page.map((entry) => toRankingRow(entry, context)),
      unranked: offset === 0 ? unranked : [],
      next: offset + limit < listed.length ? writeCursor(listing, offset + limit) : null,
    };
  });
}

function byEntity(standings: readonly Standing[]): Map<string, Standing> {
  return new Map(standings.map((standing) => [standing.entity, standing]));
}

/** Entities with a standing: those that are ranked, and those that are not, with the reason. */
function divide(
  entities: readonly EntitySummary[],
  standings: ReadonlyMap<string, Standing>,
  before: ReadonlyMap<string, Standing>,
): { ranked: RankingEntry[]; unranked: Ranking["unranked"] } {
  const ranked: RankingEntry[] = [];
  const unranked: Ranking["unranked"] = [];
  for (const entity of entities) {
    const standing = standings.get(entity.code);
    if (standing === undefined) continue;
    const { score, rank } = standing;
    if (score === null || rank === null) unranked.push({ entity, reason: standing.state });
    else
      ranked.push({
        entity,
        standing: { ...standing, score, rank },
        before: before.get(entity.code) ?? null,
      });
  }
  return { ranked, unranked };
}
