import { attainment } from "../scoring/attainment.ts";
import { roundScore } from "../scoring/round-score.ts";

/** The judgement of an entity, its points by indicator in one order for all. */
export interface JudgedPeer {
  readonly code: string;
  readonly score: number | null;
  readonly gained: readonly (number | null)[];
  readonly lost: readonly (number | null)[];
}

/** Whom an entity can learn from in one indicator. */
export interface Lesson {
  /** Place of the indicator, the points that it costs the entity, and how far it attains it, 0–100. */
  readonly place: number;
  readonly lost: number;
  readonly attained: number;
  /** Peers that attain more, the nearest first. */
  readonly from: readonly { readonly code: string; readonly score: number; readonly attained: number }[];
}

/** How many indicators are told, and how many peers of each. */
const mostLessons = 5;
const mostPeers = 3;

/**
 * For the indicators that cost an entity most, the dearest first, the peers that attain more: those with a higher score
 * first, from the nearest upwards, and then the others, from the nearest downwards; of equal scores by code. One in which no
 * peer attains more has nobody to learn from, and says so by an empty list. None where the entity has no score.
 */
export function findLessons(own: JudgedPeer, peers: readonly JudgedPeer[]): Lesson[] {
  const { score } = own;
  if (score === null) return [];
  const byNearness = peers
    .flatMap((peer) =>
      peer.score === null || peer.code === own.code ? [] : [{ ...peer, score: peer.score }],
    )
    .toSorted(nearest(score));
  return own.lost
    .flatMap((lost, place) => {
      const attained = attainment(own.gained[place], lost);
      return lost === null || attained === null || roundScore(lost) <= 0 ? [] : [{ place, lost, attained }];
    })
    .toSorted((one, other) => other.lost - one.lost)
    .slice(0, mostLessons)
    .map((lesson) => ({
      ...lesson,
      from: byNearness
        .flatMap(({ code, score: theirs, gained, lost }) => {
          const attained = attainment(gained[lesson.place], lost[lesson.place]);
          const isMore = attained !== null && roundScore(attained) > roundScore(lesson.attained);
          return isMore ? [{ code, score: theirs, attained }] : [];
        })
        .slice(0, mostPeers),
    }));
}

type Scored = { readonly code: string; readonly score: number };

/** Those above a score first, upwards; then those at it and below, downwards. */
function nearest(score: number): (one: Scored, other: Scored) => number {
  const isAbove = (peer: Scored) => roundScore(peer.score) > roundScore(score);
  return (one, other) => {
    if (isAbove(one) !== isAbove(other)) return isAbove(one) ? -1 : 1;
    const difference = isAbove(one) ? one.score - other.score : other.score - one.score;
    return difference || (one.code < other.code ? -1 : 1);
  };
}
