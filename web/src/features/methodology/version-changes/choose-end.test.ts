import type { Period } from "@marsad/shared/schemas";
import { expect, test } from "vitest";
import { chooseEnd } from "./choose-end.ts";

const period = (code: string, methodology: string, hasResults = true): Period => ({
  ...{ code, methodology, hasResults, start: `${code}-01-01`, end: `${code}-12-31` },
  ...{ phase: "open", revision: 1, updatedAt: null },
});
const periods = [period("2023", "1"), period("2024", "1"), period("2025", "1", false), period("2026", "2")];

test("chooseEnd(periods, version, chosen) offers the periods with results of the version, and takes the chosen one", () => {
  expect(chooseEnd(periods, "1", "2023")).toEqual({ periods: ["2023", "2024"], chosen: "2023" });
});

test("chooseEnd(periods, version, chosen) takes the latest where none, or one of another version, is chosen", () => {
  for (const chosen of ["", "2025", "2026", "1999"]) {
    expect(chooseEnd(periods, "1", chosen)?.chosen, chosen).toBe("2024");
  }
});

test("chooseEnd(periods, version, chosen) has nothing to offer of a version without results", () => {
  expect(chooseEnd(periods, "3", "")).toBeNull();
});
