import { expect, test } from "vitest";
import { linkView } from "./link-view.ts";

test("a link names the period and the language even where they are what is shown anyway", () => {
  expect(linkView("https://m.example/marsad/ranking?region=makkah", "2026-Q3", "ar")).toBe(
    "https://m.example/marsad/ranking?region=makkah&period=2026-Q3&lang=ar",
  );
});

test("a link from a frame leads out of it, and outside of a programme there is no period", () => {
  expect(linkView("https://m.example/?embed=1&lang=en", undefined, "en")).toBe("https://m.example/?lang=en");
});
