import { expect, test } from "vitest";
import { overviewView } from "./overview-view.ts";

test("an address without parameters shows the latest period as charts", () => {
  expect(overviewView.parse(new URLSearchParams())).toEqual({
    period: undefined,
    trend: "chart",
    levels: "chart",
    published: "chart",
  });
});

test("what is read as a table stays one for whoever opens the address", () => {
  const view = { period: "2026-Q2", trend: "table", levels: "chart", published: "table" } as const;
  const address = overviewView.format(view);
  const parameters = new URLSearchParams(Object.entries(address).map(([name, value]) => [name, value ?? ""]));
  expect(overviewView.parse(parameters)).toEqual(view);
});

test("an unknown chart in the address is ignored", () => {
  expect(overviewView.parse(new URLSearchParams("tables=pie.levels"))).toMatchObject({
    trend: "chart",
    levels: "table",
  });
});
