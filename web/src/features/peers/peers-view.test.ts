import { expect, test } from "vitest";
import { peersView } from "./peers-view.ts";

const read = (text: string) => peersView.parse(new URLSearchParams(text));

test("an address that says nothing is about those of the same kind, as a chart", () => {
  expect(read("")).toEqual({ period: undefined, rule: "kind", view: "chart" });
  expect(read("rule=size").rule).toBe("kind");
});

test("what an address says is written again as it was, and what goes without saying is not", () => {
  const written = (text: string) =>
    Object.fromEntries(Object.entries(peersView.format(read(text))).filter(([, value]) => value));
  expect(written("rule=population&period=2026-Q1&view=table")).toEqual({
    rule: "population",
    period: "2026-Q1",
    view: "table",
  });
  expect(written("rule=kind&view=chart")).toEqual({});
});
