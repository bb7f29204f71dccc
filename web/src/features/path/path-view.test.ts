import { expect, test } from "vitest";
import { pathView } from "./path-view.ts";
import { replaceWish } from "./replace-wish.ts";

const address =
  "period=2026-Q1&review=2026-Q3&pinned=a:x:75,b:y.1:-0.5&excluded=a:z&effort=a:x:2.5&by=a:x:2027-03-01";

test("an address says all that is wished of a path, and is written back as it was", () => {
  const view = pathView.parse(new URLSearchParams(address));
  expect(view).toEqual({
    period: "2026-Q1",
    review: "2026-Q3",
    pinned: [
      { service: "a", indicator: "x", target: 75 },
      { service: "b", indicator: "y.1", target: -0.5 },
    ],
    excluded: [{ service: "a", indicator: "z" }],
    efforts: [{ service: "a", indicator: "x", effort: 2.5 }],
    dates: [{ service: "a", indicator: "x", date: "2027-03-01" }],
  });
  const written = new URLSearchParams(pathView.format(view) as Record<string, string>);
  expect(decodeURIComponent(written.toString())).toBe(address);
});

test("what an address says that is no wish is passed over", () => {
  const view = pathView.parse(
    new URLSearchParams("pinned=a:x,a:x:y,:x:1&excluded=,a&effort=a:x:0,a:x:-1,a:x:1e9&by=a:x:soon"),
  );
  expect(view).toEqual({ pinned: [], excluded: [], efforts: [], dates: [] });
});

test("a wish takes the place of the one before it about the same step", () => {
  const wishes = [
    { service: "a", indicator: "x", effort: 2 },
    { service: "a", indicator: "y", effort: 3 },
  ];
  const next = { service: "a", indicator: "x", effort: 5 };
  expect(replaceWish(wishes, next, next)).toEqual([wishes[1], next]);
  expect(replaceWish(wishes, next, null)).toEqual([wishes[1]]);
});
