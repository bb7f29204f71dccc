import fc from "fast-check";
import { expect, test } from "vitest";
import { rankScores } from "../scoring/rank-scores.ts";
import { explainRank, type ScorePair } from "./explain-rank.ts";

const pair = (entity: string, before: number | null, after: number | null): ScorePair => ({
  entity,
  before,
  after,
});

test("a rank gained by an own rise is its own doing", () => {
  const ledger = explainRank("own", [pair("own", 60, 80), pair("ahead", 70, 70), pair("behind", 50, 50)]);
  expect(ledger).toMatchObject({
    before: 2,
    after: 1,
    own: -1,
    others: 0,
    overtaking: [],
    entered: [],
    left: [],
  });
  expect(ledger?.overtaken).toEqual([pair("ahead", 70, 70)]);
});

test("a rank lost without moving is the doing of those who came by", () => {
  const ledger = explainRank("own", [pair("own", 60, 60), pair("fast", 50, 90), pair("new", null, 70)]);
  expect(ledger).toMatchObject({ before: 1, after: 3, own: 0, others: 2, overtaken: [], left: [] });
  expect(ledger?.overtaking).toEqual([pair("fast", 50, 90)]);
  expect(ledger?.entered).toEqual([pair("new", null, 70)]);
});

test("where both moved each has its half, and a rank can stay though much moved", () => {
  expect(explainRank("own", [pair("own", 60, 64), pair("other", 66, 62)])).toMatchObject({
    ...{ before: 2, after: 1, own: -0.5, others: -0.5 },
  });
  const kept = explainRank("own", [pair("own", 60, 70), pair("fast", 50, 90), pair("slow", 65, 65)]);
  expect(kept).toMatchObject({ before: 2, after: 2 });
  expect((kept?.own ?? 0) + (kept?.others ?? 0)).toBe(0);
});

test("a tie is not ahead: one that is caught up with is overtaken, and one that drops out has left", () => {
  const ledger = explainRank("own", [pair("own", 60, 70), pair("tied", 70, 70), pair("gone", 80, null)]);
  expect(ledger).toMatchObject({ before: 3, after: 1, own: -1, others: -1 });
  expect(ledger?.overtaken).toEqual([pair("tied", 70, 70)]);
  expect(ledger?.left).toEqual([pair("gone", 80, null)]);
});

test("who has no rank in one of the periods has no change of rank", () => {
  expect(explainRank("own", [pair("own", null, 70)])).toBeNull();
  expect(explainRank("own", [pair("own", 70, null)])).toBeNull();
  expect(explainRank("nobody", [pair("own", 70, 70)])).toBeNull();
});

test("ranks are those of the ranking, and both sums add up to the change", () => {
  const score = fc.oneof(fc.integer({ min: 0, max: 12 }), fc.constant(null));
  const field = fc.array(fc.record({ before: score, after: score }), { minLength: 1, maxLength: 12 });
  fc.assert(
    fc.property(field, (scores) => {
      const pairs = scores.map(({ before, after }, place) => pair(`e${place}`, before, after));
      const ledger = explainRank("e0", pairs);
      const [before] = rankScores(pairs.map((one) => one.before));
      const [after] = rankScores(pairs.map((one) => one.after));
      if (ledger === null) {
        expect(before === null || after === null).toBe(true);
        return;
      }
      expect([ledger.before, ledger.after]).toEqual([before, after]);
      const change = ledger.after - ledger.before;
      expect(ledger.own + ledger.others).toBe(change);
      const { overtaken, overtaking, entered, left } = ledger;
      expect(overtaking.length + entered.length - overtaken.length - left.length).toBe(change);
    }),
    { numRuns: 500, seed: 20_211_007 },
  );
});
