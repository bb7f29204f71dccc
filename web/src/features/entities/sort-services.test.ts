import type { ScoredService } from "@marsad/shared/schemas";
import { expect, test } from "vitest";
import { sortServices } from "./sort-services.ts";

const service = (name: string, score: number | null, cost: number): ScoredService => ({
  service: {
    entity: "1",
    code: name,
    names: { ar: name },
    segments: [],
    channels: [],
    platform: null,
    sharing: "own",
  },
  score,
  state: score === null ? "not-reported" : "scored",
  level: null,
  coverage: 1,
  scoreChange: null,
  scoreBefore: null,
  effect: null,
  isNew: false,
  share: 0,
  cost,
});
const sorted = (services: ScoredService[], order: Parameters<typeof sortServices>[1]) =>
  sortServices(services, order, ({ service }) => service.code, "ar").map(({ service }) => service.code);

test("the dearest services come first", () => {
  expect(sorted([service("ب", 90, 0.1), service("أ", 60, 1.2)], "-cost")).toEqual(["أ", "ب"]);
});

test("a service without a score stands last, upwards and downwards", () => {
  const services = [service("ب", null, 0), service("أ", 60, 1.2), service("ت", 80, 0.3)];
  expect(sorted(services, "score")).toEqual(["أ", "ت", "ب"]);
  expect(sorted(services, "-score")).toEqual(["ت", "أ", "ب"]);
  expect(sorted(services, "cost").at(-1)).toBe("ب");
});

test("services with the same score are in the order of their names", () => {
  expect(sorted([service("ت", 80, 0), service("أ", 80, 0), service("ب", 80, 0)], "-score")).toEqual([
    "أ",
    "ب",
    "ت",
  ]);
});

test("names sort both ways", () => {
  expect(sorted([service("أ", 1, 0), service("ت", 1, 0), service("ب", 1, 0)], "-name")).toEqual([
    "ت",
    "ب",
    "أ",
  ]);
});
