import type { MethodologyDefinition } from "@marsad/shared/schemas";
import { expect, test } from "vitest";
import { beginDraft } from "./begin-draft.ts";

const published: MethodologyDefinition = {
  version: "2",
  names: { en: "Second" },
  levels: [{ code: "any", names: { en: "Any" }, from: 0 }],
  mapping: { version: "1", changes: [{ change: "new", from: [], to: ["share"] }] },
  sources: [],
  scoring: "published",
  dimensions: [],
};

test("beginDraft(published, version) keeps the rules and comes after them, whatever they came after", () => {
  const { version, mapping, ...rules } = beginDraft(published, "3");
  const { version: _, mapping: before, ...publishedRules } = published;
  expect(version).toBe("3");
  expect(mapping).toEqual({ version: "2", changes: [] });
  expect(rules).toEqual(publishedRules);
  expect(before?.changes).toHaveLength(1);
});
