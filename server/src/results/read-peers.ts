import type { Database } from "../db/database.ts";
import { entities, publishedScores } from "../db/schema/index.ts";
import { and, eq, inArray, isNotNull } from "../db/sql.ts";
import type { ProgrammeHead } from "./read-programme.ts";
import { nationGroup, readRollups } from "./read-rollups.ts";
import type { TimelinePeriod } from "./timeline.ts";

/** Beside whom an entity stands in one period. */
export interface PeersIn {
  /** Entities with a rank, of any kind. */
  readonly ranked: number;
  /** Of the entities of its kind: how many have a score, and the quartiles of their scores. */
  readonly scored: number;
  readonly median: number | null;
  readonly lowerQuartile: number | null;
  readonly upperQuartile: number | null;
}

/**
 * By period, the peers of an entity of some kind; nothing for a period without results. Published lists name the highest
 * alone, so that they have no median that would not mislead.
 */
export async function readPeers(
  db: Database,
  programme: ProgrammeHead,
  periods: readonly TimelinePeriod[],
  kind: string,
): Promise<Map<string, PeersIn>> {
  if (programme.series !== null)
    return readPublishedPeers(db, programme.code, programme.series.code, periods, kind);
  const rollups = await readRollups(db, programme, periods, [nationGroup, { scope: "kind", code: kind }]);
  const kinds = new Map(
    rollups.filter(({ scope }) => scope === "kind").map((rollup) => [rollup.period, rollup]),
  );
  return new Map(
    rollups
      .filter(({ scope }) => scope === "nation")
      .map(({ period, entitiesScored: ranked }) => {
        const {
          entitiesScored: scored = 0,
          median = null,
          lowerQuartile = null,
          upperQuartile = null,
        } = kinds.get(period) ?? {};
        return [period, { ranked, scored, median, lowerQuartile, upperQuartile }];
      }),
  );
}

async function readPublishedPeers(
  db: Database,
  programme: string,
  series: string,
  periods: readonly TimelinePeriod[],
  kind: string,
): Promise<Map<string, PeersIn>> {
  const measured = periods.filter(({ isMeasured }) => isMeasured).map(({ code }) => code);
  if (measured.length === 0) return new Map();
  const ranked = await db
    .select({ period: publishedScores.period, kind: entities.kind })
    .from(publishedScores)
    .innerJoin(
      entities,
      and(eq(entities.programme, publishedScores.programme), eq(entities.code, publishedScores.entity)),
    )
    .where(
      and(
        eq(publishedScores.programme, programme),
        eq(publishedScores.series, series),
        inArray(publishedScores.period, measured),
        isNotNull(publishedScores.rank),
      ),
    );
  return new Map(
    [...Map.groupBy(ranked, ({ period }) => period)].map(([period, ofPeriod]) => [
      period,
      {
        ranked: ofPeriod.length,
        scored: ofPeriod.filter((one) => one.kind === kind).length,
        median: null,
        lowerQuartile: null,
        upperQuartile: null,
      },
    ]),
  );
}
