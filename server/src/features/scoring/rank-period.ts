import { rankScores } from "@marsad/shared/scoring";
import type { Database } from "../../db/database.ts";
import { listAsJson } from "../../db/list-as-json.ts";
import { entityScores, rollupScores } from "../../db/schema/index.ts";
import { and, eq, sql } from "../../db/sql.ts";
import { writeRows } from "../../db/write-rows.ts";
import type { ScoringContext } from "./judge-entities.ts";
import { judgeGroups } from "./judge-groups.ts";

/** Ranks all entities of a period anew, in every cut, and rolls them up into the nation, sectors, regions and kinds. */
export async function rankPeriod(db: Database, context: ScoringContext): Promise<void> {
  const { programme, period, compiled } = context;
  const { version } = compiled.methodology;
  const inPeriod = and(
    eq(entityScores.programme, programme),
    eq(entityScores.methodology, version),
    eq(entityScores.period, period),
  );
  const scores = await db.select(memberColumns).from(entityScores).where(inPeriod);
  const cuts = Map.groupBy(scores, ({ cut }) => cut);

  const ranked = [...cuts].flatMap(([cut, ofCut]) => {
    const ranks = rankScores(ofCut.map(({ score }) => score));
    return ofCut.map(({ entity }, place) => ({ entity, cut, rank: ranks[place] ?? null }));
  });
  await writeRanks(db, context, ranked);

  await db
    .delete(rollupScores)
    .where(
      and(
        eq(rollupScores.programme, programme),
        eq(rollupScores.methodology, version),
        eq(rollupScores.period, period),
      ),
    );
  await writeRows(
    db,
    rollupScores,
    [...cuts].flatMap(([cut, ofCut]) => judgeGroups(context, cut, ofCut)),
  );
}

/** What an entity is ranked by and counts with in its groups. */
const memberColumns = {
  entity: entityScores.entity,
  cut: entityScores.cut,
  score: entityScores.score,
  state: entityScores.state,
  meetsBenchmark: entityScores.meetsBenchmark,
  coverage: entityScores.coverage,
  dimensionScores: listAsJson(entityScores.dimensionScores),
  lost: listAsJson(entityScores.lost),
  servicesTotal: entityScores.servicesTotal,
  servicesScored: entityScores.servicesScored,
  servicesMeeting: entityScores.servicesMeeting,
  applicableWeight: entityScores.applicableWeight,
  volume: entityScores.volume,
};

async function writeRanks(
  db: Database,
  { programme, period, compiled }: ScoringContext,
  ranked: readonly { entity: string; cut: string; rank: number | null }[],
): Promise<void> {
  const column = (values: readonly (string | number | null)[]) =>
    sql.param(values.map((value) => value?.toString() ?? null));
  await db.execute(sql`
    update entity_scores set rank = given.rank::integer
    from unnest(
      ${column(ranked.map(({ entity }) => entity))}::text[],
      ${column(ranked.map(({ cut }) => cut))}::text[],
      ${column(ranked.map(({ rank }) => rank))}::text[]
    ) as given(entity, cut, rank)
    where entity_scores.programme = ${programme}
      and entity_scores.methodology = ${compiled.methodology.version}
      and entity_scores.period = ${period}
      and entity_scores.entity = given.entity
      and entity_scores.cut = given.cut
      and entity_scores.rank is distinct from given.rank::integer`);
}
