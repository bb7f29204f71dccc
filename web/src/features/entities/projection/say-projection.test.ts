import { expect, test } from "vitest";
import { createLanguageView } from "../../../i18n/language-view.ts";
import { allMessages as arabic } from "../../../i18n/messages/ar/all.ts";
import { allMessages as english } from "../../../i18n/messages/en/all.ts";
import { projectTrend } from "./project-trend.ts";
import { sayProjection } from "./say-projection.ts";

const ar = createLanguageView("ar", "latn", arabic);
const en = createLanguageView("en", "latn", english);

/** Scores of the years from 2021 on. */
function say(scores: readonly (number | null)[], value: number, language = en, other = 0): string {
  const points = scores.map((score, place) => ({
    period: `${2021 + place}`,
    end: `${2021 + place}-12-31`,
    score,
    methodology: place < other ? "1" : "2",
    benchmark: { value, comparator: ">=" as const },
  }));
  const projected = projectTrend(points);
  if (projected === null) throw new Error("there are points");
  return sayProjection(projected, language).replaceAll(/[\u2066\u2069]/g, "");
}

// 2 points a year, between 1 and 3: two points are one year, or two thirds of one, or two.
test("a line within reach is said with the pace, the year and the limits of both", () => {
  expect(say([60, 61, 64, 66], 68)).toBe(
    "At the pace since 2021, +2.00 points a year, the benchmark 68 is reached in 2025; by the limits of that pace between 2025 and 2026.",
  );
  expect(say([60, 61, 64, 66], 68, ar)).toBe(
    "بالوتيرة منذ 2021، وهي +2.00 نقطة في السنة، يُبلغ المعيار 68 في 2025؛ وبحدَّي هذه الوتيرة بين 2025 و2026.",
  );
});

test("limits that lie in one period are not said as two, and what lies too far is not named", () => {
  expect(say([60, 62, 64, 66], 67)).toContain("is reached in 2025, and by both limits of that pace as well.");
  expect(say([60, 61, 64, 66], 71)).toContain(
    "is reached in 2027; by the limits of that pace in 2026 at the soonest, and at the latest after 2028",
  );
  expect(say([60, 61, 64, 66], 90)).toContain("the benchmark 90 is not reached by 2028.");
});

test("too few scores are counted, and those of another methodology are named as left out", () => {
  expect(say([70, 75, 60, 61], 90, en, 2)).toBe(
    "There are 2 scores by the present methodology: too few for a pace, which takes four. When the benchmark 90 is reached cannot be said. 2 scores from before 2023, by another methodology, do not count: the two are not comparable.",
  );
  expect(say([60], 90, ar)).toContain("درجة واحدة بالمنهجية الحالية");
});

test("no trend, a fall and a line that is met are said as such", () => {
  expect(say([80, 82, 81, 83], 90)).toContain("the pace lies between −1.00 and +2.00 points a year");
  expect(say([84, 83, 81, 80], 90)).toContain("at this pace the benchmark 90 is not reached");
  expect(say([80, 91], 90)).toBe("The benchmark 90 is met already: there is nothing to project.");
  expect(say([null], 90)).toBe("There is no score to start from.");
});
