import { expect, test } from "vitest";
import { whatIfView } from "./what-if-view.ts";

test("an address says what is tried, a value or a state, and is written back as it was", () => {
  const address = "period=2026-Q1&service=a&set=a:x:0,a:y:not-applicable";
  const view = whatIfView.parse(new URLSearchParams(address));
  expect(view.tried).toEqual([
    { service: "a", indicator: "x", state: "measured", value: 0 },
    { service: "a", indicator: "y", state: "not-applicable", value: null },
  ]);
  const written = new URLSearchParams(whatIfView.format(view) as Record<string, string>);
  expect(decodeURIComponent(written.toString())).toBe(address);
});

test("what an address says that can be neither value nor state is passed over", () => {
  const view = whatIfView.parse(new URLSearchParams("set=a:x,a:x:maybe,:x:1,a:x:Infinity,"));
  expect(view.tried).toEqual([]);
});
