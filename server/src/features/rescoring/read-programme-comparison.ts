import type { Stretch } from "@marsad/shared/methodology";
import type { ComparedEntity, EntitySummary, ProgrammeComparison, ScoreState } from "@marsad/shared/schemas";
import type { Database } from "../../db/database.ts";
import { readSnapshot } from "../../db/read-snapshot.ts";
import { readEntities } from "../../results/read-entities.ts";
import { readProgramme } from "../../results/read-programme.ts";
import { stateWithoutRow } from "../../results/state-without-row.ts";
import { periodIn, type Timeline } from "../../results/timeline.ts";
import { toScoreState } from "../../results/to-score-state.ts";
import { type JudgedPeriod, judgeUnder } from "./judge-under.ts";
import { kindOf } from "./kind-of.ts";
import { type Ends, readLink } from "./read-link.ts";

/**
 * The changes of all entities and of the nation between two periods by like rules, as `readComparison` finds them for one
 * entity. That the periods do not compare is an answer here, with the reasons.
 *
 * @throws NotFound; Conflict `scores-published-elsewhere`
 */
export function readProgrammeComparison(
  db: Database,
  code: string,
  ends: Ends,
): Promise<ProgrammeComparison> {
  return readSnapshot(db, async (snapshot) => {
    const programme = await readProgramme(snapshot, code);
    const { timeline, rules, stretches, unanswered } = await readLink(snapshot, programme, ends);
    const head = { programme: programme.code, synthetic: programme.synthetic, ...ends };
    if (stretches === null) {
      const none = { stretches: [], change: null };
      return { ...head, kind: "refused", unanswered, stretches: [], nation: none, entities: [] };
    }
    const about = { programme: programme.code, rules };
    const judged: JudgedStretch[] = [];
    for (const { version, from, to } of stretches) {
      judged.push({
        version,
        from: toEnd(timeline, from, await judgeUnder(snapshot, about, { period: from, version })),
        to: toEnd(timeline, to, await judgeUnder(snapshot, about, { period: to, version })),
      });
    }
    const compared = (await readEntities(snapshot, programme.code))
      .filter((entity) =>
        judged.some(({ from, to }) => from.scores.has(entity.code) || to.scores.has(entity.code)),
      )
      .map((entity) => compareEntity(entity, judged));
    return {
      ...head,
      kind: kindOf(judged),
      unanswered: null,
      stretches: judged.map(({ version, from, to }) => ({
        methodology: version,
        from: { period: from.period, official: from.official },
        to: { period: to.period, official: to.official },
      })),
      nation: sumUp(
        judged.map(({ from, to }) => ({ from: { score: from.nation }, to: { score: to.nation } })),
      ),
      entities: compared.toSorted(byRise),
    };
  });
}

interface End extends Pick<JudgedPeriod, "official" | "nation"> {
  readonly period: string;
  /** By the code of the entity. */
  readonly scores: ReadonlyMap<string, Standing>;
  /** Of an entity that nothing is stored of. */
  readonly stateWithout: ScoreState;
}

interface JudgedStretch extends Pick<Stretch, "version"> {
  readonly from: End;
  readonly to: End;
}

type Standing = ComparedEntity["stretches"][number]["from"];

function toEnd(timeline: Timeline, period: string, { entities, nation, official }: JudgedPeriod): End {
  return {
    period,
    official,
    nation,
    scores: new Map(
      entities.map(({ entity, score, state }) => [entity, { score, state: toScoreState(state) }]),
    ),
    stateWithout: stateWithoutRow(periodIn(timeline, period)),
  };
}

function compareEntity(entity: EntitySummary, judged: readonly JudgedStretch[]): ComparedEntity {
  const standingIn = ({ scores, stateWithout }: End): Standing =>
    scores.get(entity.code) ?? { score: null, state: stateWithout };
  return { entity, ...sumUp(judged.map(({ from, to }) => ({ from: standingIn(from), to: standingIn(to) }))) };
}

interface Scored {
  readonly score: number | null;
}

/** Adds up the changes of the stretches. */
function sumUp<End extends Scored>(stretches: { from: End; to: End }[]) {
  const change = stretches.reduce<number | null>(
    (sum, { from, to }) =>
      sum === null || from.score === null || to.score === null ? null : sum + (to.score - from.score),
    0,
  );
  return { stretches, change };
}

function byRise({ change: one }: ComparedEntity, { change: other }: ComparedEntity): number {
  if (one === null || other === null) return Number(one === null) - Number(other === null);
  return other - one;
}
