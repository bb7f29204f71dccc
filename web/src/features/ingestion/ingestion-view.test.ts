import type { Period } from "@marsad/shared/schemas";
import { expect, test } from "vitest";
import { chosenPeriod, ingestionView, openPeriods } from "./ingestion-view.ts";

const period = (code: string, phase: Period["phase"] = "open"): Period => ({
  code,
  start: `${code}-01-01`,
  end: `${code}-12-31`,
  methodology: "1",
  phase,
  revision: 1,
  hasResults: true,
  updatedAt: null,
});
const open = openPeriods([period("2023"), period("2024"), period("2025", "not-measured")]);
const choose = (search: string) => chosenPeriod(ingestionView.parse(new URLSearchParams(search)), open);

test("without a word in the address, values are for the newest period that takes any", () => {
  expect(choose("")).toBe("2024");
});

test("the address may name a period, or leave it to the rows", () => {
  expect(choose("period=2023")).toBe("2023");
  expect(choose("period=2023&periods=own")).toBe("");
});

test("a period that takes no values, or that there is not, is passed over", () => {
  expect(choose("period=2025")).toBe("2024");
  expect(choose("period=../x")).toBe("2024");
});
