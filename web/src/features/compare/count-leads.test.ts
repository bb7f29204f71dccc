import { expect, test } from "vitest";
import { countLeads } from "./count-leads.ts";

test("the one who is best in most rows leads; a shared best counts for nobody", () => {
  const rows = [
    [80, 90, 70],
    [85, 91, null],
    [99, 99, 60],
    [70, 60, 50],
  ];
  expect(countLeads(rows)).toEqual({ place: 1, led: 2 });
});

test("where two lead in as many rows, or there is nothing to lead in, nobody leads", () => {
  expect(
    countLeads([
      [1, 2],
      [2, 1],
    ]),
  ).toBeNull();
  expect(countLeads([])).toBeNull();
});
