import { expect, test } from "vitest";
import { compare as compareInArabic } from "./ar/compare.ts";
import { messages as inArabic } from "./ar/index.ts";
import { ingestion as ingestionInArabic } from "./ar/ingestion.ts";
import { methodology as methodologyInArabic } from "./ar/methodology.ts";
import { rankingMore as rankingInArabic } from "./ar/ranking-more.ts";
import { scorecard as scorecardInArabic } from "./ar/scorecard.ts";
import { compare as compareInEnglish } from "./en/compare.ts";
import { messages as inEnglish } from "./en/index.ts";
import { ingestion as ingestionInEnglish } from "./en/ingestion.ts";
import { methodology as methodologyInEnglish } from "./en/methodology.ts";
import { rankingMore as rankingInEnglish } from "./en/ranking-more.ts";
import { scorecard as scorecardInEnglish } from "./en/scorecard.ts";

type Messages = Readonly<Record<string, string>>;
const arabic: Messages = {
  ...inArabic,
  ...ingestionInArabic,
  ...methodologyInArabic,
  ...scorecardInArabic,
  ...compareInArabic,
  ...rankingInArabic,
};
const english: Messages = {
  ...inEnglish,
  ...ingestionInEnglish,
  ...methodologyInEnglish,
  ...scorecardInEnglish,
  ...compareInEnglish,
  ...rankingInEnglish,
};
const plural = /_(zero|one|two|few|many|other)$/;
const bases = (messages: Messages) =>
  [...new Set(Object.keys(messages).map((key) => key.replace(plural, "")))].sort();
const formsOf = (messages: Messages, base: string) =>
  Object.keys(messages)
    .filter((key) => plural.test(key) && key.replace(plural, "") === base)
    .map((key) => key.slice(base.length + 1))
    .sort();
const pluralBases = (messages: Messages) =>
  bases(messages).filter((base) => formsOf(messages, base).length > 0);
const parameters = (text: string) => [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name).sort();

test("Arabic and English say the same things", () => {
  expect(bases(arabic)).toEqual(bases(english));
});

test("every counted thing has all six plural forms of Arabic and both of English", () => {
  for (const base of pluralBases(arabic))
    expect(formsOf(arabic, base), base).toEqual(["few", "many", "one", "other", "two", "zero"]);
  for (const base of pluralBases(english)) expect(formsOf(english, base), base).toEqual(["one", "other"]);
  expect(pluralBases(arabic)).toEqual(pluralBases(english));
});

test("a message without plural forms takes the same parameters in both languages", () => {
  for (const [key, text] of Object.entries(arabic))
    if (!plural.test(key)) expect(parameters(text), key).toEqual(parameters(english[key] ?? ""));
});

test("no message is blank", () => {
  for (const [key, text] of [...Object.entries(arabic), ...Object.entries(english)])
    expect(text.trim(), key).not.toBe("");
});
