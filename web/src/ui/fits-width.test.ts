import { expect, test } from "vitest";
import { fitsWidth } from "./fits-width.ts";

test.for([
  ["(min-width: 600px)", true, false],
  ["(min-width: 960px), print", true, false],
  ["screen and (max-width: 719px)", false, true],
  ["print", false, false],
  ["(min-width: 300px) and (max-width: 500px)", false, true],
] as const)("%s holds on a desk's screen: %s, on a phone's: %s", ([query, onDesk, onPhone]) => {
  expect([fitsWidth(query, "desk"), fitsWidth(query, "phone")]).toEqual([onDesk, onPhone]);
});
