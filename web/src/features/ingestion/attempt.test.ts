import { expect, test } from "vitest";
import { ApiError } from "../../api/client.ts";
import { attemptFor, isOpenEnded } from "./attempt.ts";

const asked = {
  file: new File(["entity"], "values.csv"),
  period: "2024",
  encoding: "",
  onlyValid: false,
  corrections: {},
};

test("the same is asked again with the same key, something else with another", () => {
  const first = attemptFor(asked, null);
  expect(first.idempotencyKey).toMatch(/^[0-9a-f]{32}$/);
  expect(attemptFor({ ...asked }, first).idempotencyKey).toBe(first.idempotencyKey);
  expect(attemptFor({ ...asked, onlyValid: true }, first).idempotencyKey).not.toBe(first.idempotencyKey);
  expect(attemptFor(asked, null).idempotencyKey).not.toBe(first.idempotencyKey);
});

test("a lost answer and a failing server leave open what was done, a refusal does not", () => {
  const isOpen = (status: number) => isOpenEnded(new ApiError("some-code", status, "Some title."));
  expect([0, 408, 500, 503].map(isOpen)).toEqual([true, true, true, true]);
  expect([401, 409, 413, 422].map(isOpen)).toEqual([false, false, false, false]);
});
