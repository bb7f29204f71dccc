import { findAnswers, linkPeriods, type Stretch } from "@marsad/shared/methodology";
import type { ComparedStretch, Comparison, MethodologyDefinition } from "@marsad/shared/schemas";
import type { Database } from "../../db/database.ts";
import { readSnapshot } from "../../db/read-snapshot.ts";
import { methodologies } from "../../db/schema/index.ts";
import { eq } from "../../db/sql.ts";
import { Conflict, NotFound } from "../../errors.ts";
import { readEntity } from "../../results/read-entities.ts";
import { readProgramme } from "../../results/read-programme.ts";
import { readTimeline } from "../../results/read-timeline.ts";
import { periodIn, type Timeline } from "../../results/timeline.ts";
import { judgeRanked } from "../scoring/judge-ranked.ts";
import { readFactsUnder } from "../scoring/read-facts-under.ts";
import { readScoringContext } from "../scoring/read-scoring-context.ts";

interface Ends {
  readonly from: string;
  readonly to: string;
}

/**
 * The change of an entity's score between two periods by like rules: the versions' own where they are one, else by scoring a
 * period by the rules of the other, else chained over periods that several versions score. What is not stored is scored
 * from the facts by the engine and written nowhere.
 *
 * @throws NotFound; Conflict `not-comparable` with what was modified, dropped or new, `score-missing`,
 * `scores-published-elsewhere`
 */
export function readComparison(
  db: Database,
  address: { readonly programme: string; readonly entity: string },
  ends: Ends,
): Promise<Comparison> {
  return readSnapshot(db, async (snapshot) => {
    const programme = await readProgramme(snapshot, address.programme);
    const entity = await readEntity(snapshot, programme.code, address.entity);
    const timeline = await readTimeline(snapshot, programme);
    const between = cutTimeline(timeline, ends);
    const rules = await readRules(snapshot, programme.code);
    const stretches = linkBetween(between, rules);
    const scoreOf = createScoreReader(snapshot, programme.code, entity.code, rules);
    const compared: ComparedStretch[] = [];
    for (const { version, from, to } of stretches) {
      const [first, last] = [await scoreOf(from, version), await scoreOf(to, version)];
      compared.push({ methodology: version, from: first, to: last, change: last.score - first.score });
    }
    const isOfficial = compared.every(({ from, to }) => from.official && to.official);
    return {
      programme: programme.code,
      synthetic: programme.synthetic,
      entity,
      ...ends,
      kind: compared.length > 1 ? "chained" : isOfficial ? "official" : "rescored",
      change: compared.reduce((sum, { change }) => sum + change, 0),
      stretches: compared,
    };
  });
}

type Rules = ReadonlyMap<string, MethodologyDefinition>;

async function readRules(db: Database, programme: string): Promise<Rules> {
  const rows = await db.select().from(methodologies).where(eq(methodologies.programme, programme));
  return new Map(rows.map(({ version, definition }) => [version, definition]));
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

function linkBetween(between: Timeline, rules: Rules): Stretch[] {
  const answersOf = (own: string, other: string) => {
    const [asked, asks] = [rules.get(own), rules.get(other)];
    return asked === undefined || asks === undefined ? [] : findAnswers(asked, asks).unanswered;
  };
  const isComputed = (version: string) => rules.get(version)?.scoring === "computed";
  const stretches = linkPeriods(
    between.map(({ code, methodology }) => ({ period: code, version: methodology })),
    (own, other) => isComputed(own) && isComputed(other) && answersOf(own, other).length === 0,
  );
  if (stretches !== null) return stretches;
  const [first, last] = [between[0]?.methodology ?? "", between.at(-1)?.methodology ?? ""];
  const unanswered = { earlierByLater: answersOf(first, last), laterByEarlier: answersOf(last, first) };
  throw new Conflict("not-comparable", "The two periods were asked by rules that cannot be compared.", {
    detail: `From ${first} to ${last}: ${describe(unanswered.earlierByLater)}; back: ${describe(unanswered.laterByEarlier)}.`,
    members: { unanswered },
  });
}

function describe(unanswered: readonly { readonly code: string; readonly reason: string }[]): string {
  return unanswered.map(({ code, reason }) => `${code} is ${reason}`).join(", ");
}

/** Scores the facts of an entity in a period by a version; by the period's own, that is the official score. */
function createScoreReader(db: Database, programme: string, entity: string, rules: Rules) {
  return async (period: string, version: string): Promise<ComparedStretch["from"]> => {
    const official = await readScoringContext(db, programme, period);
    const definition = rules.get(version);
    if (definition === undefined) throw new NotFound("methodology", version);
    const { context, facts } = await readFactsUnder(db, official, definition, entity);
    const [judged] = judgeRanked(context, facts).entities;
    if (judged === undefined || judged.score === null) {
      throw new Conflict("score-missing", "There is no score in one of the periods.", {
        detail: `There is none in ${period} by ${version}: ${judged?.state ?? "not-expected"}.`,
        members: { period, state: judged?.state ?? "not-expected" },
      });
    }
    return { period, score: judged.score, official: official.compiled.methodology.version === version };
  };
}
