import type { Cut, Ranking, RankingQuery } from "@marsad/shared/schemas";
import type { Database } from "../../db/database.ts";
import { readSnapshot } from "../../db/read-snapshot.ts";
import { readMethodology } from "../../results/read-methodology.ts";
import { readProgramme } from "../../results/read-programme.ts";
import { readTimeline } from "../../results/read-timeline.ts";
import { periodIn, type Timeline, type TimelinePeriod } from "../../results/timeline.ts";
import { cutOf } from "./cut-of.ts";
import { isFiltered, matchEntities } from "./match-entities.ts";
import { readCursor, writeCursor } from "./ranking-cursor.ts";
import type { RankedEntry, RankingEntry } from "./ranking-entry.ts";
import { readEntries } from "./read-entries.ts";
import { readPage } from "./read-page.ts";
import { readSortNumbers } from "./read-sort-numbers.ts";
import { sortEntries } from "./sort-entries.ts";

/**
 * One page of the ranking of a period, in the order that is asked for. Entities without a score come beside it, with their
 * reason. Nobody is in the ranking of a period that was not measured.
 *
 * @throws NotFound for an unknown programme or period; AppError for a segment and a channel at once; Conflict for a cursor that does not belong to this list (any more).
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
    const subject = { timeline, period, beside: besideOf(timeline, period, query), cut: cutOf(query) };
    const numbers = await readSortNumbers(snapshot, programme, subject, sort);

    const page = {
      ...subject,
      ranked: sortEntries(listed, { sort, lang, numbers }).slice(offset, offset + limit),
      unranked: offset === 0 ? entries.filter((entry) => !isRanked(entry)) : [],
    };
    const ranksInFilter = isFiltered(query) ? listed.map(({ rank }) => rank) : null;
    return {
      programme: programme.code,
      period: period.code,
      methodology: period.methodology,
      synthetic: programme.synthetic,
      cut: toCut(query),
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

/** The periods to be shown side by side, the ranked one among them, in order of time; none where none are asked for. */
function besideOf(
  timeline: Timeline,
  period: TimelinePeriod,
  { periods }: RankingQuery,
): readonly TimelinePeriod[] {
  if (periods === undefined) return [];
  const asked = new Set([period, ...periods.split(",").map((code) => periodIn(timeline, code))]);
  return timeline.filter((one) => asked.has(one));
}

function toCut({ segment, channel }: RankingQuery): Cut | null {
  if (segment !== undefined) return { cut: "segment", code: segment };
  return channel === undefined ? null : { cut: "channel", code: channel };
}
