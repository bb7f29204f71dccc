import { findLessons } from "@marsad/shared/peers";
import type { EntitySummary, PeerLesson } from "@marsad/shared/schemas";
import type { Database } from "../../db/database.ts";
import { indicatorsOf } from "../../results/indicators-of.ts";
import { readJudged } from "../../results/read-judged.ts";
import { readMethodology } from "../../results/read-methodology.ts";
import type { ProgrammeHead } from "../../results/read-programme.ts";
import type { TimelinePeriod } from "../../results/timeline.ts";

/** Whom of its peers an entity can learn from, in the indicators that cost it most. */
export async function readLessons(
  db: Database,
  programme: ProgrammeHead,
  period: TimelinePeriod,
  entity: string,
  peers: readonly EntitySummary[],
): Promise<PeerLesson[]> {
  const judged = await readJudged(db, programme, period);
  const own = judged.get(entity);
  if (own === undefined) return [];
  const indicators = indicatorsOf(await readMethodology(db, programme.code, period.methodology));
  const byCode = new Map(peers.map((peer) => [peer.code, peer]));
  const lessons = findLessons(
    own,
    peers.flatMap(({ code }) => judged.get(code) ?? []),
  );
  return lessons.flatMap(({ place, lost, attained, from }) => {
    const indicator = indicators[place];
    if (indicator === undefined) return [];
    const teachers = from.flatMap(({ code, ...figures }) => {
      const peer = byCode.get(code);
      return peer === undefined ? [] : [{ entity: peer, ...figures }];
    });
    return [{ indicator: indicator.code, dimension: indicator.dimension, lost, attained, from: teachers }];
  });
}
