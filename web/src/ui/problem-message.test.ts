import { expect, test } from "vitest";
import { ApiError } from "../api/client.ts";
import { problemMessage } from "./problem-message.ts";

const messageOf = (status: number) => problemMessage(new ApiError("some-code", status, "Some title."));

test("a reader is told what to do about a failure: connect, wait, clear, or try later", () => {
  expect([0, 404, 429, 400, 500].map(messageOf)).toEqual([
    "problem.offline",
    "problem.not-found",
    "problem.too-many",
    "problem.invalid",
    "problem.unexpected",
  ]);
});

test("a fault of our own in the page is not blamed on the address", () => {
  expect(problemMessage(new TypeError("x is undefined"))).toBe("problem.unexpected");
});
