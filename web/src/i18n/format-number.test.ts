import { expect, test } from "vitest";
import { formatNumber, formatPercent, formatSigned, writePercent } from "./format-number.ts";

const bare = (text: string) => text.replace(/[\u2066\u2069]/g, "");

test("a difference carries its sign on its left in both languages, whatever stands around it", () => {
  expect(formatSigned(0.74, 2, "ar", "latn")).toBe("\u2066+0.74\u2069");
  expect(formatSigned(-1.9, 1, "en", "latn")).toBe("\u2066\u22121.9\u2069");
});

test("a difference that rounds to nothing has no sign", () => {
  expect(bare(formatSigned(-0.04, 1, "en", "latn"))).toBe("0.0");
  expect(bare(formatSigned(0, 1, "en", "latn"))).toBe("0.0");
});

test("Arabic can be written in either numerals, with the separators that go with them", () => {
  expect(formatNumber(1234.5, 1, "ar", "latn")).toBe("1,234.5");
  expect(formatNumber(1234.5, 1, "ar", "arab")).toBe("١٬٢٣٤٫٥");
});

test("a percentage carries its sign on the right of Latin digits in both languages", () => {
  expect(writePercent(80.5, 1, "ar", "latn")).toBe("\u206680.5%\u2069");
  expect(writePercent(80.5, 1, "en", "latn")).toBe("80.5%");
  expect(writePercent(80.5, 1, "ar", "arab")).toBe("٨٠٫٥٪");
});

test("all of it is said only of all of it, nothing only of nothing", () => {
  expect(formatPercent(0.999, "en", "latn")).toBe("99%");
  expect(formatPercent(1, "en", "latn")).toBe("100%");
  expect(formatPercent(0.001, "en", "latn")).toBe("1%");
  expect(formatPercent(0, "ar", "arab")).toBe("٠٪");
});
