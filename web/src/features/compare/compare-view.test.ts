import { expect, test } from "vitest";
import { compareView } from "./compare-view.ts";

const parse = (search: string) => compareView.parse(new URLSearchParams(search));

test("the entities of an address keep their order, each once, three at most", () => {
  expect(parse("entities=4,1,4,13,9").entities).toEqual(["4", "1", "13"]);
  expect(parse("entities=,<b>,../x,7").entities).toEqual(["7"]);
  expect(parse("").entities).toEqual([]);
});

test("the whole view comes back from the address it went into, and defaults are not in it", () => {
  const view = { entities: ["1", "a.b"], period: "2026-Q1", trend: "table", dimensions: "table" } as const;
  const address = new URLSearchParams({ ...compareView.format(view) } as Record<string, string>);
  expect(parse(address.toString())).toEqual(view);
  expect(compareView.format(parse("entities=1"))).toEqual({ entities: "1" });
});
