import type { ChangeEnd, ScoreState } from "@marsad/shared/schemas";
import type { Database } from "../../db/database.ts";
import { Conflict } from "../../errors.ts";
import type { ProgrammeHead } from "../../results/read-programme.ts";
import { readTimeline } from "../../results/read-timeline.ts";
import { periodIn, type TimelinePeriod } from "../../results/timeline.ts";

/** The two periods that are compared, by their codes. */
export interface Ends {
  readonly from: string;
  readonly to: string;
}

/** Both ends of a comparison. */
export interface Both<End> {
  readonly from: End;
  readonly to: End;
}

/**
 * The two periods of a comparison.
 *
 * @throws NotFound for an unknown period; Conflict where the programme's scores are published elsewhere.
 */
export async function readCompared(
  db: Database,
  programme: ProgrammeHead,
  { from, to }: Ends,
): Promise<Both<TimelinePeriod>> {
  const timeline = await readTimeline(db, programme);
  const compared = { from: periodIn(timeline, from), to: periodIn(timeline, to) };
  if (programme.series === null) return compared;
  throw new Conflict("scores-published-elsewhere", "The scores of this programme are published elsewhere.", {
    detail: "What they were made of is not known here, so their changes cannot be explained.",
  });
}

/** What is stored of whoever is compared in one period; nothing where there is no row. */
export interface StoredEnd extends Pick<ChangeEnd, "benchmark"> {
  readonly score: number | null;
  readonly state: ScoreState;
}

/** @throws Conflict `score-missing`, which names the period and says why, where there is no score to compare. */
export function toEnd(
  { code: period, methodology }: TimelinePeriod,
  { score, state, benchmark }: StoredEnd,
): ChangeEnd {
  if (score === null) throw missingScore(period, state);
  return { period, methodology, score, benchmark };
}

function missingScore(period: string, state: ScoreState): Conflict {
  return new Conflict("score-missing", "There is no score in one of the periods.", {
    detail: `There is none in ${period}: ${state}.`,
    members: { period, state },
  });
}

/** @throws Conflict `score-missing` where the facts make no score in one of the periods, though one is stored. */
export function requireExplained<Explanation>(explanation: Explanation | null): Explanation {
  if (explanation !== null) return explanation;
  throw new Conflict("score-missing", "There is no score in one of the periods.", {
    detail: "What is stored of them does not make one.",
  });
}
