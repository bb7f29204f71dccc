import { expect, test } from "vitest";
import { foldText } from "./fold-text.ts";

test("foldText(text) finds a name however its alef, teh marbuta and yeh are typed", () => {
  expect(foldText("أمانة الأحساء")).toBe(foldText("امانه الاحساء"));
  expect(foldText("إصدار رخصة مبنى")).toBe(foldText("اصدار رخصه مبني"));
});

test("foldText(text) drops diacritics and tatweel", () => {
  expect(foldText("الرِّيَاض")).toBe("الرياض");
  expect(foldText("الريـــاض")).toBe("الرياض");
});

test("foldText(text) takes Arabic-Indic digits for Latin ones, and folds case and accents", () => {
  expect(foldText("  الربع ٣   ٢٠٢٦ ")).toBe("الربع 3 2026");
  expect(foldText("Économie")).toBe("economie");
});
