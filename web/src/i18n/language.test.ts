import { expect, test } from "vitest";
import { chooseLanguage, parseLanguage } from "./language.ts";

test("an address asks for a language that we speak, or for none", () => {
  expect(["?lang=en", "?period=2026&lang=ar", "", "?lang=fr", "?lang="].map(parseLanguage)).toEqual([
    ...["en", "ar", null, null, null],
  ]);
});

test("what the address asks for is shown, then what the device remembers, then Arabic", () => {
  expect(chooseLanguage("?lang=ar", "en")).toBe("ar");
  expect(chooseLanguage("?period=2026", "en")).toBe("en");
  expect(chooseLanguage("?lang=fr", "en")).toBe("en");
  expect(chooseLanguage("", null)).toBe("ar");
  expect(chooseLanguage("", "fr")).toBe("ar");
});

test("in a frame of another page the device is not asked", () => {
  expect(chooseLanguage("?embed=1", "en")).toBe("ar");
  expect(chooseLanguage("?embed=1&lang=en", null)).toBe("en");
});
