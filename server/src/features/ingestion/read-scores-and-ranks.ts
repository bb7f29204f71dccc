import type { EntityEffect, IngestionPreview } from "@marsad/shared/schemas";
import type { Database } from "../../db/database.ts";
import { entities, entityScores, periods } from "../../db/schema/index.ts";
import { and, eq, inArray } from "../../db/sql.ts";

/** Effects that a preview tells. */
const toldAtMost = 200;

interface Standing {
  readonly period: string;
  readonly entity: string;
  readonly names: EntityEffect["names"];
  readonly score: number | null;
  readonly rank: number | null;
}

/** Scores and ranks of the periods of an upload, by period and entity. */
export type Standings = ReadonlyMap<string, Standing>;

/** The scores and ranks that stand, over all services of each entity; by the methodology that the period has now. */
export async function readScoresAndRanks(
  db: Database,
  programme: string,
  codes: readonly string[],
): Promise<Standings> {
  if (codes.length === 0) return new Map();
  const rows = await db
    .select({
      period: entityScores.period,
      entity: entityScores.entity,
      names: entities.names,
      score: entityScores.score,
      rank: entityScores.rank,
    })
    .from(entityScores)
    .innerJoin(
      periods,
      and(
        eq(periods.programme, entityScores.programme),
        eq(periods.code, entityScores.period),
        eq(periods.methodology, entityScores.methodology),
      ),
    )
    .innerJoin(
      entities,
      and(eq(entities.programme, entityScores.programme), eq(entities.code, entityScores.entity)),
    )
    .where(
      and(
        eq(entityScores.programme, programme),
        eq(entityScores.cut, "all"),
        inArray(entityScores.period, [...codes]),
      ),
    );
  return new Map(rows.map((row) => [`${row.period}\n${row.entity}`, row]));
}

/** Whose score or rank is another: those whose score is, by how much, before those that are only overtaken. */
export function compareStandings(
  before: Standings,
  after: Standings,
): Pick<IngestionPreview, "effects" | "effectCount"> {
  const all = [...new Map([...before, ...after])].flatMap(
    ([key, { period, entity, names }]): EntityEffect[] => {
      const [from, to] = [before.get(key), after.get(key)];
      const scores = { scoreBefore: from?.score ?? null, scoreAfter: to?.score ?? null };
      const ranks = { rankBefore: from?.rank ?? null, rankAfter: to?.rank ?? null };
      const isSame = scores.scoreBefore === scores.scoreAfter && ranks.rankBefore === ranks.rankAfter;
      return isSame ? [] : [{ period, entity, names, ...scores, ...ranks }];
    },
  );
  const ordered = all.sort((left, right) => distanceOf(right) - distanceOf(left));
  return { effects: ordered.slice(0, toldAtMost), effectCount: ordered.length };
}

/** Points between the scores; one that begins or ends counts as all there are. */
function distanceOf({ scoreBefore, scoreAfter }: EntityEffect): number {
  if (scoreBefore === null && scoreAfter === null) return 0;
  return scoreBefore === null || scoreAfter === null ? 100 : Math.abs(scoreAfter - scoreBefore);
}
