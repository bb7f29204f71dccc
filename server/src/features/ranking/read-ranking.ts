import type { Ranking, RankingQuery } from "@marsad/shared/schemas";
import type { Database } from "../../db/database.ts";
import { readSnapshot } from "../../db/read-snapshot.ts";
import { readMethodology } from "../../results/read-methodology.ts";
import { type ProgrammeHead, readProgramme } from "../../results/read-programme.ts";
import { readScores } from "../../results/read-scores.ts";
import { readTimeline } from "../../results/read-timeline.ts";
import { periodIn, previousPeriod, type TimelinePeriod } from "../../results/timeline.ts";
import { isFiltered, matchEntities } from "./match-entities.ts";
import { readCursor, writeCursor } from "./ranking-cursor.ts";
import type { RankedEntry, RankingEntry } from "./ranking-entry.ts";
import { readEntries } from "./read-entries.ts";
import { readPage } from "./read-page.ts";
import { sortEntries } from "./sort-entries.ts";

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
  const { limit = 100, sort = "rank", lang = "ar", level } = query;
  return readSnapshot(db, async (snapshot) => {
    const programme = await readProgramme(snapshot, programmeCode);
    const timeline = await readTimeline(snapshot, programme);
    const period = periodIn(timeline, periodCode);
    const listing = { revision: programme.revision, period: period.code, query };
    const offset = readCursor(listing);

    const definition = await readMethodology(snapshot, programme.code, period.methodology);
    const dimensions = definition.dimensions.map(({ code }) => code);
    const sortedBy = dimensions.indexOf(sort.replace(/^-?dimension\./, ""));
    const entries = (await readEntries(snapshot, programme, period, query, sortedBy)).filter(
      matchEntities(query),
    );
    const listed = entries.filter(isRanked).filter((entry) => level === undefined || entry.level === level);
    const before = /^-?change$/.test(sort)
      ? await readScoresBefore(snapshot, programme, previousPeriod(timeline, period))
      : new Map<string, number | null>();

    const page = {
      timeline,
      period,
      ranked: sortEntries(listed, { sort, lang, before }).slice(offset, offset + limit),
      unranked: offset === 0 ? entries.filter((entry) => !isRanked(entry)) : [],
    };
    const ranksInFilter = isFiltered(query) ? listed.map(({ rank }) => rank) : null;
    return {
      programme: programme.code,
      period: period.code,
      methodology: period.methodology,
      synthetic: programme.synthetic,
      total: listed.length,
      meeting: listed.filter(({ meetsBenchmark }) => meetsBenchmark === true).length,
      ...(await readPage(snapshot, programme, page, { dimensions, ranksInFilter })),
      next: offset + limit < listed.length ? writeCursor(listing, offset + limit) : null,
    };
  });
}

function isRanked(entry: RankingEntry): entry is RankedEntry {
  return entry.score !== null && entry.rank !== null;
}

/** By entity, the score in the period that changes are counted from. */
async function readScoresBefore(
  db: Database,
  programme: ProgrammeHead,
  previous: TimelinePeriod | null,
): Promise<Map<string, number | null>> {
  if (previous === null) return new Map();
  const scores = await readScores(db, programme, [previous]);
  return new Map([...scores].map(([entity, at]) => [entity, at.get(previous.code)?.score ?? null]));
}
