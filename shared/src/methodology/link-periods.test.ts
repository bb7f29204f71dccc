import { expect, test } from "vitest";
import { linkPeriods, type VersionedPeriod } from "./link-periods.ts";

/** `2020:A 2021:B` as a timeline. */
const timeline = (text: string): VersionedPeriod[] =>
  text.split(" ").map((each) => {
    const [period = "", version = ""] = each.split(":");
    return { period, version };
  });

/** Which values can be scored by which other version, as `A>B`. */
function linesOf(periods: string, ...allowed: string[]): string[] | null {
  const stretches = linkPeriods(timeline(periods), (own, other) => allowed.includes(`${own}>${other}`));
  return stretches?.map(({ version, from, to }) => `${version}: ${from}–${to}`) ?? null;
}

test("linkPeriods(timeline, allows) compares periods of one version as they are, whatever came in between", () => {
  expect(linesOf("2020:A 2021:A")).toEqual(["A: 2020–2021"]);
  expect(linesOf("2020:A 2021:B 2022:A")).toEqual(["A: 2020–2022"]);
  expect(linesOf("2020:A")).toEqual(["A: 2020–2020"]);
});

test("linkPeriods(timeline, allows) scores the earlier period by the later rules where it can", () => {
  expect(linesOf("2020:A 2021:B", "A>B", "B>A")).toEqual(["B: 2020–2021"]);
  expect(linesOf("2020:A 2021:B", "B>A")).toEqual(["A: 2020–2021"]);
});

test("linkPeriods(timeline, allows) chains over a period that both versions score", () => {
  // A asks a and b, C asks a, b and c, B asks b and c: only what C asked can be scored by both.
  expect(linesOf("2020:A 2021:C 2022:C 2023:B", "C>A", "C>B")).toEqual(["A: 2020–2021", "B: 2021–2023"]);
});

test("linkPeriods(timeline, allows) chains over as many periods as it needs, and no more", () => {
  expect(linesOf("2020:A 2021:B 2022:C", "B>A", "C>B")).toEqual(["A: 2020–2021", "B: 2021–2022"]);
  expect(linesOf("2020:A 2021:X 2022:B 2023:Y 2024:C", "X>A", "X>B", "Y>B", "Y>C")).toEqual([
    "A: 2020–2021",
    "B: 2021–2023",
    "C: 2023–2024",
  ]);
});

test("linkPeriods(timeline, allows) finds no way where a version asks what the others do not know", () => {
  expect(linesOf("2020:A 2021:B")).toBeNull();
  expect(linesOf("2020:A 2021:B 2022:C", "B>A")).toBeNull();
  expect(linkPeriods([], () => true)).toBeNull();
});
