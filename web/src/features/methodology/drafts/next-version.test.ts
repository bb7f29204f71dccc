import { expect, test } from "vitest";
import { nextVersion } from "./next-version.ts";

test("nextVersion(version, taken) counts the last number up until it is free", () => {
  expect(nextVersion("2021.1", new Set(["2021.1"]))).toBe("2021.2");
  expect(nextVersion("2021.1", new Set(["2021.1", "2021.2", "2021.3"]))).toBe("2021.4");
  expect(nextVersion("9", new Set(["9"]))).toBe("10");
  expect(nextVersion("v1.09", new Set())).toBe("v1.10");
});

test("nextVersion(version without a number, taken) begins with its second", () => {
  expect(nextVersion("first", new Set(["first"]))).toBe("first.2");
  expect(nextVersion("first", new Set(["first", "first.2"]))).toBe("first.3");
});
