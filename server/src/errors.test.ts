import { expect, test } from "vitest";
import { Refused } from "./errors.ts";

const problem = {
  code: "unknown-kind",
  row: null,
  column: null,
  found: null,
  expected: { ar: "جهة", en: "an entity" },
  mend: { ar: "أضفها", en: "Add it" },
};

test("a refusal says its first problem in a sentence: where, what was expected and what was found", () => {
  const placed = { ...problem, file: "entities.csv", row: 2, column: "kind", found: "pond" };
  expect(new Refused("x", "X.", [placed, problem]).detail).toBe(
    'entities.csv, row 2, kind: expected an entity, found "pond". And 1 more.',
  );
  expect(new Refused("x", "X.", [problem]).detail).toBe("expected an entity.");
});

test("a refusal tells a thousand problems and counts the rest", () => {
  const refused = new Refused(
    "x",
    "X.",
    Array.from({ length: 34_000 }, () => problem),
  );
  expect(refused.problems).toHaveLength(1000);
  expect(refused.members.problems).toHaveLength(1000);
  expect(refused.detail).toContain("And 33999 more.");
});
