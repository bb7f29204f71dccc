import { expect, test } from "vitest";
import { ApiError } from "../../api/client.ts";
import { failureMessage } from "./failure-message.ts";

const messageOf = (code: string, status: number) => failureMessage(new ApiError(code, status, "Some title."));

test("a code that has a sentence of its own goes before its status", () => {
  expect(messageOf("file-changed", 0)).toBe("ingestion.error.file-changed");
  expect(messageOf("ingestion-already-undone", 409)).toBe("ingestion.error.already-undone");
});

test("any other refusal is told by its status, and what cannot be told is ours to mend", () => {
  expect(
    [0, 401, 403, 404, 408, 409, 413, 415, 422, 429, 503, 507].map((status) => messageOf("other", status)),
  ).toEqual([
    "ingestion.error.offline",
    "ingestion.error.key",
    "ingestion.error.forbidden",
    "ingestion.error.not-found",
    "ingestion.error.slow",
    "ingestion.error.conflict",
    "ingestion.error.large",
    "ingestion.error.type",
    "ingestion.error.invalid",
    "ingestion.error.many",
    "ingestion.error.server",
    "ingestion.error.no-room",
  ]);
  expect(failureMessage(new TypeError("x is undefined"))).toBe("ingestion.error.server");
});
