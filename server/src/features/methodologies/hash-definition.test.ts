import type { MethodologyDefinition } from "@marsad/shared/schemas";
import { expect, test } from "vitest";
import { hashDefinition } from "./hash-definition.ts";

const definition: MethodologyDefinition = {
  version: "1",
  names: { en: "Rules", ar: "قواعد" },
  scoring: "published",
  levels: [{ code: "all", names: { en: "All" }, from: 0 }],
  sources: [],
  dimensions: [],
};

test("hashDefinition(definition) is the SHA-256 of its canonical form, for anybody to check", () => {
  // printf '%s' '{"dimensions":[],"levels":[{"code":"all","from":0,"names":{"en":"All"}}],"names":{"ar":"قواعد","en":"Rules"},"scoring":"published","sources":[],"version":"1"}' | sha256sum
  expect(hashDefinition(definition)).toBe("7df12a907fa1dd98a88b819830c48522e3af28febb539180ce1edd3c62eb9589");
});

test("hashDefinition(definition) tells one letter apart", () => {
  expect(hashDefinition({ ...definition, version: "2" })).not.toBe(hashDefinition(definition));
});
