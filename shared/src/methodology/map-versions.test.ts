import { expect, test } from "vitest";
import { mapVersions } from "./map-versions.ts";
import type { PublishedMethodology } from "./methodology.ts";
import { asks, groups, linesOf, saying, version } from "./testing/versions.ts";

const days = { kind: "number" as const, unit: { en: "days" } };

test("mapVersions(before, after) derives from codes and definitions what became of every node", () => {
  const before = version("1", [groups("offer", 1, [asks("kept"), asks("gone"), asks("other", 1, days)])]);
  const after = version("2", [
    groups("offer", 1, [asks("kept", 9, { goalposts: { worst: 20, best: 80 } })]),
    groups("use", 1, [asks("other", 1, { ...days, unit: { en: "hours" } }), asks("fresh")]),
  ]);
  expect(linesOf(mapVersions(before, after))).toEqual([
    "same offer → offer",
    "same kept → kept",
    "dropped gone → ",
    "modified other → other",
    "new  → use",
    "new  → fresh",
  ]);
});

test("mapVersions(before, after) takes what the later version says, and derives the rest", () => {
  const before = version("1", [groups("offer", 1, [asks("a"), asks("b"), asks("c"), asks("d"), asks("e")])]);
  const after = version(
    "2",
    [groups("service", 1, [asks("a1"), asks("a2"), asks("bc"), asks("d"), asks("e")])],
    saying(
      "1",
      { change: "same", from: ["offer"], to: ["service"] },
      { change: "split", from: ["a"], to: ["a1", "a2"], note: { en: "Two questions in one" } },
      { change: "merged", from: ["b", "c"], to: ["bc"] },
      { change: "modified", from: ["d"], to: ["d"] },
    ),
  );
  const mapped = mapVersions(before, after);
  expect(linesOf(mapped)).toEqual([
    "same offer → service",
    "split a → a1, a2",
    "merged b, c → bc",
    "modified d → d",
    "same e → e",
  ]);
  expect(mapped[1]?.note).toEqual({ en: "Two questions in one" });
});

test("mapVersions(after, before) turns what the later version says round", () => {
  const before = version("1", [groups("offer", 1, [asks("a"), asks("b"), asks("c"), asks("old")])]);
  const after = version(
    "2",
    [groups("offer", 1, [asks("a1"), asks("a2"), asks("bc"), asks("fresh")])],
    saying(
      "1",
      { change: "split", from: ["a"], to: ["a1", "a2"] },
      { change: "merged", from: ["b", "c"], to: ["bc"] },
      { change: "new", from: [], to: ["fresh"] },
      { change: "dropped", from: ["old"], to: [] },
    ),
  );
  expect(linesOf(mapVersions(after, before))).toEqual([
    "same offer → offer",
    "merged a1, a2 → a",
    "split bc → b, c",
    "dropped fresh → ",
    "new  → old",
  ]);
});

test("mapVersions(before, after) does not take what is said of a third version", () => {
  const before = version("1", [groups("offer", 1, [asks("a")])]);
  const after = version(
    "3",
    [groups("offer", 1, [asks("a")])],
    saying("2", { change: "modified", from: ["a"], to: ["a"] }),
  );
  expect(linesOf(mapVersions(before, after))).toEqual(["same offer → offer", "same a → a"]);
});

test("mapVersions(before, after) tells an indicator from a dimension of the same code", () => {
  const before = version("1", [groups("offer", 1, [asks("a")])]);
  const after = version("2", [groups("a", 1, [asks("offer")])]);
  expect(linesOf(mapVersions(before, after))).toEqual(["modified offer → offer", "modified a → a"]);
});

test("mapVersions(before, after) maps the dimensions of scores that are published elsewhere", () => {
  const published = (code: string, ...codes: string[]): PublishedMethodology => ({
    ...{ version: code, names: { en: code }, levels: [], sources: [], scoring: "published" },
    dimensions: codes.map((dimension) => ({ code: dimension, names: { en: dimension } })),
  });
  expect(linesOf(mapVersions(published("1", "a", "b"), published("2", "b", "c")))).toEqual([
    "dropped a → ",
    "same b → b",
    "new  → c",
  ]);
});
