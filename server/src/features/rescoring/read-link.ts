import { findAnswers, linkPeriods, type Stretch } from "@marsad/shared/methodology";
import type { MethodologyDefinition, UnansweredBothWays } from "@marsad/shared/schemas";
import type { Database } from "../../db/database.ts";
import { methodologies } from "../../db/schema/index.ts";
import { eq } from "../../db/sql.ts";
import { Conflict } from "../../errors.ts";
import type { ProgrammeHead } from "../../results/read-programme.ts";
import { readTimeline } from "../../results/read-timeline.ts";
import { periodIn, type Timeline } from "../../results/timeline.ts";

/** The two periods that are compared, by their codes. */
export interface Ends {
  readonly from: string;
  readonly to: string;
}

/** The published versions of a programme. */
export type Rules = ReadonlyMap<string, MethodologyDefinition>;

/** How two periods are compared by like rules. */
export interface Link {
  readonly timeline: Timeline;
  readonly rules: Rules;
  /** From the one to the other; null where no rules are common to both, nor to periods between them. */
  readonly stretches: readonly Stretch[] | null;
  /** The versions of the two periods. */
  readonly versions: Ends;
  /** Between these. */
  readonly unanswered: UnansweredBothWays;
}

/**
 * Finds the versions by which two periods are compared, and over which periods between them.
 *
 * @throws NotFound for an unknown period; Conflict `scores-published-elsewhere`
 */
export async function readLink(db: Database, programme: ProgrammeHead, ends: Ends): Promise<Link> {
  if (programme.series !== null) {
    throw new Conflict("scores-published-elsewhere", "The scores of this programme are published elsewhere.");
  }
  const timeline = await readTimeline(db, programme);
  const rows = await db.select().from(methodologies).where(eq(methodologies.programme, programme.code));
  const rules: Rules = new Map(rows.map(({ version, definition }) => [version, definition]));
  const answersOf = (own: string, other: string) => {
    const [asked, asks] = [rules.get(own), rules.get(other)];
    return asked === undefined || asks === undefined ? [] : [...findAnswers(asked, asks).unanswered];
  };
  const isComputed = (version: string) => rules.get(version)?.scoring === "computed";
  const between = cutTimeline(timeline, ends);
  const [from, to] = [between[0]?.methodology ?? "", between.at(-1)?.methodology ?? ""];
  return {
    timeline,
    rules,
    stretches: linkPeriods(
      between.map(({ code, methodology }) => ({ period: code, version: methodology })),
      (own, other) => isComputed(own) && isComputed(other) && answersOf(own, other).length === 0,
    ),
    versions: { from, to },
    unanswered: { earlierByLater: answersOf(from, to), laterByEarlier: answersOf(to, from) },
  };
}

/** The two periods and the measured ones between them, from the one to the other. */
function cutTimeline(timeline: Timeline, { from, to }: Ends): Timeline {
  const [start, end] = [from, to].map((code) => timeline.indexOf(periodIn(timeline, code))) as [
    number,
    number,
  ];
  const between = timeline
    .slice(Math.min(start, end), Math.max(start, end) + 1)
    .filter(({ code, hasResults }) => hasResults || code === from || code === to);
  return start <= end ? between : between.toReversed();
}
