import { expect, test } from "vitest";
import { createLanguageView } from "../i18n/language-view.ts";
import { allMessages as arabic } from "../i18n/messages/ar/all.ts";
import { allMessages as english } from "../i18n/messages/en/all.ts";
import type { LinesSubject } from "./lines-subject.ts";
import { sayLines } from "./say-lines.ts";

const en = createLanguageView("en", "latn", english);
const ar = createLanguageView("ar", "latn", arabic);

/** Without the marks that keep scripts apart. */
const plain = (text: string) => text.replace(/[\u2066-\u2069]/g, "");

function subject(lines: Record<string, (number | null)[]>): LinesSubject {
  return {
    periods: ["2024", "2025"].map((period) => ({
      period,
      start: `${period}-01-01`,
      end: `${period}-12-31`,
      methodology: "1",
      benchmark: 90,
      bounds: [90],
    })),
    lines: Object.entries(lines).map(([name, scores]) => ({
      code: name,
      name,
      points: scores.map((score) => ({ score, state: score === null ? "not-reported" : "scored" })),
    })),
  };
}

test("two or three are told by who is highest, how far the others are behind, and who rose most", () => {
  const three = subject({ Alpha: [80, 92], Beta: [84, 88.5], Gamma: [70, 71] });
  expect(plain(sayLines(three, en))).toBe(
    "In 2025 Alpha is highest at 92.0: Beta is 3.5 points behind and Gamma is 21.0 points behind. " +
      "Largest rise since 2024: Alpha (+12.0).",
  );
  const two = subject({ ألفا: [80, 92], بيتا: [84, 88.5] });
  expect(plain(sayLines(two, ar))).toBe(
    "الأعلى في 2025: ألفا (92.0)؛ دونها بيتا بـ 3.5 نقطة. الأكثر ارتفاعًا منذ 2024: ألفا (+12.0).",
  );
});

test("those that are level are not told apart, and who has no score has a reason", () => {
  const level = subject({ Alpha: [80, 88.51], Beta: [80, 88.49], Gamma: [70, null] });
  expect(plain(sayLines(level, en))).toBe(
    "In 2025 Alpha and Beta are level at 88.5. No score for Gamma in 2025: Reported nothing.",
  );
});

test("without a score in any period there is one sentence", () => {
  expect(sayLines(subject({ Alpha: [null, null] }), en)).toBe(en.t("charts.read.none"));
});
