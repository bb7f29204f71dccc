import type { CutScore, GroupScore, NamedCode } from "@marsad/shared/schemas";
import type { Database } from "../../db/database.ts";
import { rollupScores } from "../../db/schema/index.ts";
import { and, eq, ne, or } from "../../db/sql.ts";
import type { ProgrammeHead } from "../../results/read-programme.ts";
import type { Rollup } from "../../results/read-rollups.ts";
import type { TimelinePeriod } from "../../results/timeline.ts";
import { toCutScore } from "../../results/to-cut-score.ts";

/** The parts of the nation in one period, each in the order of the programme's own lists. */
export interface Groups {
  readonly sectors: GroupScore[];
  readonly regions: GroupScore[];
  readonly kinds: GroupScore[];
  /** The nation over the services of each segment and channel. */
  readonly cuts: CutScore[];
}

/** The groups that have entities in a period; none where nothing is computed here. */
export async function readGroups(
  db: Database,
  { code: programme, series, classifications }: ProgrammeHead,
  { code: period, methodology, isMeasured }: TimelinePeriod,
): Promise<Groups> {
  if (!isMeasured || series !== null) return { sectors: [], regions: [], kinds: [], cuts: [] };
  const rows = await db
    .select()
    .from(rollupScores)
    .where(
      and(
        eq(rollupScores.programme, programme),
        eq(rollupScores.methodology, methodology),
        eq(rollupScores.period, period),
        or(eq(rollupScores.cut, "all"), eq(rollupScores.scope, "nation")),
        or(ne(rollupScores.cut, "all"), ne(rollupScores.scope, "nation")),
      ),
    )
    .orderBy(rollupScores.code, rollupScores.cut);
  const groups = (scope: Rollup["scope"], order: readonly NamedCode[]) => {
    const ofScope = rows.filter((row) => row.scope === scope).map(toGroupScore);
    return order.flatMap(({ code }) => ofScope.filter((group) => group.code === code));
  };
  const { sectors, regions, kinds, segments, channels } = classifications;
  const ofNation = rows.flatMap((row) => (row.scope === "nation" ? (toCutScore(row) ?? []) : []));
  const cuts = (kind: CutScore["cut"], order: readonly NamedCode[]) =>
    order.flatMap(({ code }) => ofNation.filter((one) => one.cut === kind && one.code === code));
  return {
    sectors: groups("sector", sectors),
    regions: groups("region", regions),
    kinds: groups("kind", kinds),
    cuts: [...cuts("segment", segments), ...cuts("channel", channels)],
  };
}

function toGroupScore(row: Rollup): GroupScore {
  return {
    code: row.code,
    score: row.score,
    median: row.median,
    lowerQuartile: row.lowerQuartile,
    upperQuartile: row.upperQuartile,
    entities: { total: row.entitiesTotal, scored: row.entitiesScored, meeting: row.entitiesMeeting },
  };
}
