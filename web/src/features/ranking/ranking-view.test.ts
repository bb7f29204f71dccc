import { expect, test } from "vitest";
import { rankingView } from "./ranking-view.ts";

const parse = (search: string) => rankingView.parse(new URLSearchParams(search));

test("an address without parameters is the latest period, unfiltered, in order of rank", () => {
  expect(Object.values(parse("")).every((value) => value === "")).toBe(true);
});

test("every filter, the search and the order come back from the address they went into", () => {
  const view = {
    period: "2026-Q3",
    sector: "municipal",
    region: "makkah",
    kind: "amanah",
    level: "advanced",
    q: "أمانة جدة",
    sort: "-dimension.satisfaction",
  };
  expect(
    parse(new URLSearchParams({ ...rankingView.format(view) } as Record<string, string>).toString()),
  ).toEqual(view);
});

test("what the address cannot mean is ignored, not passed on", () => {
  expect(parse("sector=<b>&sort=drop table&period=../x")).toEqual(parse(""));
});
