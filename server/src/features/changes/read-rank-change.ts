import { explainRank, type ScorePair } from "@marsad/shared/changes";
import type { Passed, RankChange } from "@marsad/shared/schemas";
import type { Database } from "../../db/database.ts";
import { Conflict } from "../../errors.ts";
import { readEntities } from "../../results/read-entities.ts";
import type { ProgrammeHead } from "../../results/read-programme.ts";
import { readScores } from "../../results/read-scores.ts";
import type { TimelinePeriod } from "../../results/timeline.ts";
import type { Both } from "./read-compared.ts";

/** Why the rank of an entity, which has a score in both periods, changed between them. */
export async function readRankChange(
  db: Database,
  programme: ProgrammeHead,
  { from, to }: Both<TimelinePeriod>,
  entity: string,
): Promise<RankChange> {
  const scores = await readScores(db, programme, [from, to]);
  const pairs = [...scores].map(([code, ofEntity]): ScorePair => {
    const at = (period: TimelinePeriod) => ofEntity.get(period.code)?.score ?? null;
    return { entity: code, before: at(from), after: at(to) };
  });
  const ledger = explainRank(entity, pairs);
  if (ledger === null) throw new Conflict("score-missing", "There is no score in one of the periods.");
  const { before, after, own, others, ...passed } = ledger;
  const lists = Object.values(passed).flat();
  const named = new Map(
    (
      await readEntities(
        db,
        programme.code,
        lists.map((pair) => pair.entity),
      )
    ).map((summary) => [summary.code, summary]),
  );
  const name = (list: readonly ScorePair[]) =>
    list.flatMap((pair): Passed[] => {
      const summary = named.get(pair.entity);
      return summary === undefined ? [] : [{ ...pair, entity: summary }];
    });
  return {
    ...{ before, after, own, others },
    overtaken: name(passed.overtaken),
    overtaking: name(passed.overtaking),
    entered: name(passed.entered),
    left: name(passed.left),
  };
}
