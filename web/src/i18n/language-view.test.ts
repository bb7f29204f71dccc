import { expect, test } from "vitest";
import { createLanguageView } from "./language-view.ts";
import { allMessages as arabic } from "./messages/ar/all.ts";
import { allMessages as english } from "./messages/en/all.ts";

const inArabic = createLanguageView("ar", "latn", arabic);
const inEnglish = createLanguageView("en", "latn", english);

test("Arabic counts in its six forms", () => {
  const count = (entities: number) => inArabic.t("programmes.entities", { count: entities });
  expect([0, 1, 2, 5, 17, 100].map(count)).toEqual([
    "لا جهات",
    "جهة واحدة",
    "جهتان",
    "5 جهات",
    "17 جهة",
    "100 جهة",
  ]);
});

test("a counted number is written in the chosen numerals, with separators", () => {
  const inArabicDigits = createLanguageView("ar", "arab", arabic);
  expect(inArabicDigits.t("programmes.services", { count: 1408 })).toBe("١٬٤٠٨ خدمات");
  expect(inEnglish.t("programmes.services", { count: 1408 })).toBe("1,408 services");
});

test("what is put into a message is shown as it is, markup and all", () => {
  expect(inEnglish.t("ranking.search-for", { text: "<b>A & B</b>" })).toBe("search “<b>A & B</b>”");
});

test("a name falls back to another language and says to which", () => {
  expect(inArabic.name({ en: "Treasury Board", fr: "Conseil du Trésor" })).toEqual({
    text: "Treasury Board",
    language: "en",
  });
  expect(inArabic.name({ ur: "نام" })).toEqual({ text: "نام", language: "ur" });
});

test("a score just under the benchmark never reads as the benchmark", () => {
  expect(inEnglish.formatScore(89.97, [85, 90, 95])).toBe("89.9");
  expect(inEnglish.formatScore(null)).toBe("–");
});

test("a period is named in words, with its digits in the chosen numerals", () => {
  expect(inArabic.formatPeriod("2026-Q3")).toBe("الربع الثالث 2026");
  expect(createLanguageView("ar", "arab", arabic).formatPeriod("2026-Q3")).toBe("الربع الثالث ٢٠٢٦");
});

test("a period is said in both calendars, the one that the reader put first in front", () => {
  const say = (language: "ar" | "en", calendar: "hijri" | "gregorian" | null) =>
    createLanguageView(language, "latn", language === "ar" ? arabic : english, calendar).sayPeriod(
      ...(["2026-Q3", "2026-07-01", "2026-09-30"] as const),
    );
  expect(say("ar", "hijri")).toEqual(["16 محرم – 19 ربيع الآخر 1448\u00a0هـ", "الربع الثالث 2026"]);
  expect(say("ar", "gregorian")).toEqual(["الربع الثالث 2026", "16 محرم – 19 ربيع الآخر 1448\u00a0هـ"]);
  expect(say("en", "hijri")).toEqual(["16 Muharram – 19 Rabi’ II 1448\u00a0AH", "Q3 2026"]);
  expect(say("en", "gregorian")).toEqual(["Q3 2026", "16 Muharram – 19 Rabi’ II 1448\u00a0AH"]);
  // Who chose nothing reads the name that the programme gave it.
  expect(say("ar", null)).toEqual(say("ar", "gregorian"));
  expect(say("en", null)).toEqual(say("en", "gregorian"));
});

test("a period with a name of the programme's own is called by it, whichever calendar is first", () => {
  const view = createLanguageView("en", "latn", english, "hijri");
  expect(view.sayPeriod("spring", "2026-03-01", "2026-05-31")[0]).toBe("spring");
});
