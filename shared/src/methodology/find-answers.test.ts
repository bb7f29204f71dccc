import { expect, test } from "vitest";
import { findAnswers } from "./find-answers.ts";
import { asks, groups, saying, version } from "./testing/versions.ts";

const own = version("1", [
  groups("offer", 1, [asks("a"), groups("inner", 1, [asks("b"), asks("c")]), asks("d")]),
]);

test("findAnswers(own, other) finds values wherever they stand, however they are scored", () => {
  const other = version("2", [
    groups("use", 9, [asks("d", 5, { goalposts: { worst: 50, best: 60 }, missing: "zero" })], "geometric"),
    groups("offer", 1, [asks("b")]),
  ]);
  expect(findAnswers(own, other)).toEqual({ places: [3, 1], unanswered: [] });
});

test("findAnswers(own, other) follows an indicator to its new code, from either side", () => {
  const other = version(
    "2",
    [groups("offer", 1, [asks("alpha"), asks("c")])],
    saying("1", { change: "same", from: ["a"], to: ["alpha"] }),
  );
  expect(findAnswers(own, other).places).toEqual([0, 2]);
  expect(findAnswers(other, own)).toEqual({
    places: [0, -1, 1, -1],
    unanswered: [
      { code: "b", reason: "new" },
      { code: "d", reason: "new" },
    ],
  });
});

test("findAnswers(own, other) says why values do not answer an indicator", () => {
  const other = version(
    "2",
    [groups("offer", 1, [asks("a"), asks("bc"), asks("d1"), asks("d2"), asks("e")])],
    saying(
      "1",
      { change: "modified", from: ["a"], to: ["a"] },
      { change: "merged", from: ["b", "c"], to: ["bc"] },
      { change: "split", from: ["d"], to: ["d1", "d2"] },
    ),
  );
  expect(findAnswers(own, other)).toEqual({
    places: [-1, -1, -1, -1, -1],
    unanswered: [
      { code: "a", reason: "modified" },
      { code: "bc", reason: "merged" },
      { code: "d1", reason: "split" },
      { code: "d2", reason: "split" },
      { code: "e", reason: "new" },
    ],
  });
});
