import type { ComparedStretch, Comparison } from "@marsad/shared/schemas";
import type { Database } from "../../db/database.ts";
import { readSnapshot } from "../../db/read-snapshot.ts";
import { Conflict } from "../../errors.ts";
import { readEntity } from "../../results/read-entities.ts";
import { readProgramme } from "../../results/read-programme.ts";
import { type JudgedPeriod, judgeUnder } from "./judge-under.ts";
import { kindOf } from "./kind-of.ts";
import { type Ends, type Link, readLink } from "./read-link.ts";

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
    const link = await readLink(snapshot, programme, ends);
    if (link.stretches === null) throw notComparable(link);
    const about = { programme: programme.code, rules: link.rules, entity: entity.code };
    const scoreOf = async (period: string, version: string) =>
      toScore(await judgeUnder(snapshot, about, { period, version }), period, version);
    const stretches: ComparedStretch[] = [];
    for (const { version, from, to } of link.stretches) {
      const [first, last] = [await scoreOf(from, version), await scoreOf(to, version)];
      stretches.push({ methodology: version, from: first, to: last, change: last.score - first.score });
    }
    return {
      programme: programme.code,
      synthetic: programme.synthetic,
      entity,
      ...ends,
      kind: kindOf(stretches),
      change: stretches.reduce((sum, { change }) => sum + change, 0),
      stretches,
    };
  });
}

function notComparable({ versions, unanswered }: Link): Conflict {
  const { earlierByLater, laterByEarlier } = unanswered;
  return new Conflict("not-comparable", "The two periods were asked by rules that cannot be compared.", {
    detail: `From ${versions.from} to ${versions.to}: ${describe(earlierByLater)}; back: ${describe(laterByEarlier)}.`,
    members: { unanswered },
  });
}

function describe(unanswered: readonly { readonly code: string; readonly reason: string }[]): string {
  return unanswered.map(({ code, reason }) => `${code} is ${reason}`).join(", ");
}

function toScore(
  { entities: [judged], official }: JudgedPeriod,
  period: string,
  version: string,
): ComparedStretch["from"] {
  if (judged === undefined || judged.score === null) {
    const state = judged?.state ?? "not-expected";
    throw new Conflict("score-missing", "There is no score in one of the periods.", {
      detail: `There is none in ${period} by ${version}: ${state}.`,
      members: { period, state },
    });
  }
  return { period, score: judged.score, official };
}
