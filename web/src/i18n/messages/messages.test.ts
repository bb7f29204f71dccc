import { expect, test } from "vitest";
import { allMessages as inArabic } from "./ar/all.ts";
import { allMessages as inEnglish } from "./en/all.ts";

type Messages = Readonly<Record<string, string>>;
const arabic: Messages = inArabic;
const english: Messages = inEnglish;
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
