import { expect, test } from "vitest";
import { paths, withLanguage } from "./paths.ts";

test("an address says only what is set", () => {
  expect(paths.ranking("marsad", { period: "2026-Q3", sector: undefined, q: "" })).toBe(
    "/marsad/ranking?period=2026-Q3",
  );
});

test("English is kept on every link, Arabic needs no mark", () => {
  expect(withLanguage("/marsad/ranking?period=2026-Q3", "en")).toBe("/marsad/ranking?period=2026-Q3&lang=en");
  expect(withLanguage("/marsad/ranking?period=2026-Q3&lang=en", "ar")).toBe("/marsad/ranking?period=2026-Q3");
  expect(withLanguage("/", "en")).toBe("/?lang=en");
});

test("a code with a strange letter stays one piece of the address", () => {
  expect(paths.entity("p", "a/b")).toBe("/p/entities/a%2Fb");
});
