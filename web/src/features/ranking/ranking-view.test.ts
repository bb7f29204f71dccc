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
    segment: "business",
    channel: "",
    periods: "2025-Q3,2024-Q3",
    columns: "change,dimension.satisfaction",
    compare: "4,13",
    weights: "satisfaction",
    sort: "-dimension.satisfaction",
  };
  expect(
    parse(new URLSearchParams({ ...rankingView.format(view) } as Record<string, string>).toString()),
  ).toEqual(view);
});

test("what the address cannot mean is ignored, not passed on", () => {
  expect(parse("compare=<b>,&columns=.&periods=a/b&weights=<b>")).toEqual(parse(""));
  expect(parse("sector=<b>&sort=drop table&period=../x")).toEqual(parse(""));
});

test("one segment or one channel is asked for, three periods and three entities at most, each once", () => {
  expect(parse("segment=business&channel=app")).toMatchObject({ segment: "business", channel: "" });
  expect(parse("channel=app").channel).toBe("app");
  expect(parse("periods=a,b,a,c,d").periods).toBe("a,b,c");
  expect(parse("compare=1,2,2,3,4").compare).toBe("1,2,3");
});
