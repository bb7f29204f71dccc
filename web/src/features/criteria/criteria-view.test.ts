import { expect, test } from "vitest";
import { criteriaView, nation } from "./criteria-view.ts";

const read = (text: string) => criteriaView.parse(new URLSearchParams(text));

test("an address without a group is about the nation, and leaves the rest open", () => {
  expect(read("")).toEqual({ period: undefined, group: nation, criterion: undefined, view: "chart" });
});

test("what an address says is written again as it was", () => {
  for (const text of [
    "sector=municipal&criterion=no-visit",
    "period=2026-Q1&region=qassim&view=table",
    "kind=amana",
  ]) {
    const written = Object.entries(criteriaView.format(read(text))).filter(([, value]) => value);
    expect(Object.fromEntries(written)).toEqual(Object.fromEntries(new URLSearchParams(text)));
  }
});

test("of several groups the first counts, and an empty one is none", () => {
  expect(read("region=qassim&sector=municipal").group).toEqual({ scope: "sector", code: "municipal" });
  expect(read("sector=").group).toEqual(nation);
});
