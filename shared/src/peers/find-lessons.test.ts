import { expect, test } from "vitest";
import { findLessons, type JudgedPeer } from "./find-lessons.ts";

/** Each indicator can give 50 points; a score is what is gained. */
const judged = (code: string, ...gained: readonly number[]): JudgedPeer => ({
  code,
  score: gained.reduce((sum, points) => sum + points, 0),
  gained,
  lost: gained.map((points) => 50 - points),
});

test("the dearest indicators come first, each with the peers that attain more, the nearest above first", () => {
  const own = judged("own", 40, 20);
  const peers = [
    judged("far", 50, 45),
    judged("near", 35, 30),
    judged("below", 10, 25),
    judged("poor", 45, 10),
  ];
  expect(findLessons(own, peers)).toEqual([
    {
      place: 1,
      lost: 30,
      attained: 40,
      from: [
        { code: "near", score: 65, attained: 60 },
        { code: "far", score: 95, attained: 90 },
        { code: "below", score: 35, attained: 50 },
      ],
    },
    {
      place: 0,
      lost: 10,
      attained: 80,
      from: [
        { code: "far", score: 95, attained: 100 },
        { code: "poor", score: 55, attained: 90 },
      ],
    },
  ]);
});

test("what costs nothing is no lesson, and one that nobody does better has nobody to learn from", () => {
  const own = judged("own", 50, 30);
  expect(findLessons(own, [judged("peer", 50, 30), judged("worse", 0, 29)])).toEqual([
    { place: 1, lost: 20, attained: 60, from: [] },
  ]);
});

test("peers without a score, or of whom it is not asked, teach nothing; nor does the entity itself", () => {
  const silent = { code: "silent", score: null, gained: [null, null], lost: [null, null] };
  const elsewhere = { code: "elsewhere", score: 100, gained: [100, null], lost: [0, null] };
  const own = judged("own", 50, 30);
  expect(findLessons(own, [silent, elsewhere, own])[0]?.from).toEqual([]);
  expect(findLessons(silent, [own])).toEqual([]);
});

test("three peers at most are named, and five indicators; of equal scores by code", () => {
  const own = judged("own", 1, 2, 3, 4, 5, 6);
  const peers = ["d", "b", "a", "c"].map((code) => judged(code, 50, 50, 50, 50, 50, 50));
  const lessons = findLessons(own, peers);
  expect(lessons.map(({ place }) => place)).toEqual([0, 1, 2, 3, 4]);
  expect(lessons[0]?.from.map(({ code }) => code)).toEqual(["a", "b", "c"]);
});
