import { arePeers, bandOf, isOffered, type PeerRule, peerRules, spreadOf } from "@marsad/shared/peers";
import type { PeerGroup } from "@marsad/shared/schemas";
import { benchmarkAt, roundScore } from "@marsad/shared/scoring";
import type { Database } from "../../db/database.ts";
import { readSnapshot } from "../../db/read-snapshot.ts";
import { NotFound } from "../../errors.ts";
import { readProgramme } from "../../results/read-programme.ts";
import { readStandings } from "../../results/read-standings.ts";
import { readTimeline } from "../../results/read-timeline.ts";
import { stateWithoutRow } from "../../results/state-without-row.ts";
import { periodIn } from "../../results/timeline.ts";
import { listMembers } from "./list-members.ts";
import { readClassified } from "./read-classified.ts";
import { readLessons } from "./read-lessons.ts";

/** Whose peers, when. */
interface PeerGroupAddress {
  readonly programme: string;
  readonly entity: string;
  readonly period: string;
}

/**
 * The peers of an entity in a period by a rule, by `kind` where none is asked for, with the rules that can be.
 *
 * @throws NotFound for an unknown programme, entity or period, and for a rule that cannot be asked of the entity.
 */
export function readPeerGroup(
  db: Database,
  address: PeerGroupAddress,
  rule: PeerRule = "kind",
): Promise<PeerGroup> {
  return readSnapshot(db, async (snapshot) => {
    const programme = await readProgramme(snapshot, address.programme);
    const entities = await readClassified(snapshot, programme.code);
    const own = entities.find(({ summary }) => summary.code === address.entity);
    if (own === undefined) throw new NotFound("entity", address.entity);
    const period = periodIn(await readTimeline(snapshot, programme), address.period);
    if (!isOffered(rule, own)) throw new NotFound("peer-group", rule);

    const standings = new Map(
      (await readStandings(snapshot, programme, [period])).map((standing) => [standing.entity, standing]),
    );
    const membersBy = (each: PeerRule) =>
      listMembers(
        entities.filter((other) => arePeers(each, own, other)),
        standings,
      );
    const members = membersBy(rule);
    const scores = members.flatMap(({ score }) => score ?? []);
    const standing = standings.get(own.summary.code);
    const score = standing?.score ?? null;
    const above = scores.filter((other) => roundScore(other) > roundScore(score ?? 0)).length;
    return {
      programme: programme.code,
      period: period.code,
      methodology: period.methodology,
      synthetic: programme.synthetic,
      entity: own.summary,
      population: own.known,
      score,
      state: standing?.state ?? stateWithoutRow(period),
      benchmark: standing?.benchmark ?? benchmarkAt(programme.benchmark, period.code, own.kind),
      rule,
      band: (rule === "population" && own.population !== null && bandOf(own.population)) || null,
      rules: peerRules
        .filter((each) => isOffered(each, own))
        .map((each) => {
          const peers = each === rule ? members : membersBy(each);
          return {
            rule: each,
            total: peers.length,
            scored: peers.filter((peer) => peer.score !== null).length,
          };
        }),
      ...spreadOf(programme.series === null ? scores : []),
      place: score === null ? null : above + 1,
      members,
      lessons: await readLessons(
        snapshot,
        programme,
        period,
        own.summary.code,
        members.map(({ entity }) => entity),
      ),
    };
  });
}
