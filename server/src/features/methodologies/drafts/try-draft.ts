import type { RescoredPeriod } from "@marsad/shared/schemas";
import type { Database } from "../../../db/database.ts";
import { readSnapshot } from "../../../db/read-snapshot.ts";
import { readProgramme } from "../../../results/read-programme.ts";
import { readTimeline } from "../../../results/read-timeline.ts";
import { periodIn } from "../../../results/timeline.ts";
import { toRescoredPeriod, toStanding } from "../../../results/to-rescored-period.ts";
import { toScoreState } from "../../../results/to-score-state.ts";
import { judgeRanked } from "../../scoring/judge-ranked.ts";
import { readFactsUnder } from "../../scoring/read-facts-under.ts";
import { readScoringContext } from "../../scoring/read-scoring-context.ts";
import { type DraftAddress, readDraft } from "./read-draft.ts";

/**
 * What the scores and ranks of a stored period would be by a draft, beside the present ones; nothing is written. What the
 * draft asks and the period does not know counts as not measured, and is named.
 *
 * @throws Forbidden; NotFound; Conflict where the programme's scores are published elsewhere
 */
export function tryDraft(db: Database, address: DraftAddress, code: string): Promise<RescoredPeriod> {
  return readSnapshot(db, async (snapshot) => {
    const { version, hash, status, definition } = await readDraft(snapshot, address);
    const programme = await readProgramme(snapshot, address.programme);
    const period = periodIn(await readTimeline(snapshot, programme), code);
    const official = await readScoringContext(snapshot, programme.code, code);
    const { context, facts, unanswered } = await readFactsUnder(snapshot, official, definition);
    const { entities, nation } = judgeRanked(context, facts);
    const standings = entities.map((row) => {
      return [row.entity, toStanding({ ...row, state: toScoreState(row.state) })] as const;
    });
    return toRescoredPeriod(snapshot, programme, period, {
      under: { version, names: definition.names, hash, status },
      unanswered: [...unanswered],
      standings: new Map(standings),
      nation,
    });
  });
}
