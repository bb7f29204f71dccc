import type { PeerScores } from "@marsad/shared/schemas";
import type { Database } from "../../db/database.ts";
import { readSnapshot } from "../../db/read-snapshot.ts";
import { readEntities, readEntity } from "../../results/read-entities.ts";
import { readProgramme } from "../../results/read-programme.ts";
import { readScores } from "../../results/read-scores.ts";
import { readTimeline } from "../../results/read-timeline.ts";
import { periodIn } from "../../results/timeline.ts";
import type { ScorecardAddress } from "./read-scorecard.ts";

/**
 * The entities of the same kind that have a score in the period, this one included, the highest first.
 *
 * @throws NotFound for an unknown programme, entity or period.
 */
export function readPeerScores(db: Database, address: ScorecardAddress): Promise<PeerScores> {
  return readSnapshot(db, async (snapshot) => {
    const programme = await readProgramme(snapshot, address.programme);
    const { kind } = await readEntity(snapshot, programme.code, address.entity);
    const period = periodIn(await readTimeline(snapshot, programme), address.period);
    const peers = (await readEntities(snapshot, programme.code)).filter((entity) => entity.kind === kind);
    const scores = await readScores(
      snapshot,
      programme,
      [period],
      peers.map(({ code }) => code),
    );
    return {
      programme: programme.code,
      period: period.code,
      kind,
      scores: peers
        .flatMap((entity) => {
          const { score = null, rank = null } = scores.get(entity.code)?.get(period.code) ?? {};
          return score === null ? [] : [{ entity, score, rank }];
        })
        .toSorted((one, other) => other.score - one.score),
    };
  });
}
