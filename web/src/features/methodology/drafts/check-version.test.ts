import { expect, test } from "vitest";
import { checkVersion } from "./check-version.ts";

const others = { published: ["1", "2"], drafts: ["3"] };
const check = (version: string) =>
  checkVersion(version, others).map(({ column, code }) => `${column}: ${code}`);

test("checkVersion(version, others) refuses what is published or another draft's, and nothing else", () => {
  expect(check("2")).toEqual(["version: version-published"]);
  expect(check("3")).toEqual(["version: draft-exists"]);
  expect(check("4")).toEqual([]);
});
