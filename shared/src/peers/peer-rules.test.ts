import { expect, test } from "vitest";
import { arePeers, isOffered, peerRules } from "./peer-rules.ts";

const amana = (region: string | null, population: number | null) => ({ kind: "amana", region, population });
const town = amana("north", 400_000);

test("kind is asked of everybody, region and population of those that have them", () => {
  expect(peerRules.filter((rule) => isOffered(rule, town))).toEqual(["kind", "region", "population"]);
  expect(peerRules.filter((rule) => isOffered(rule, amana(null, null)))).toEqual(["kind"]);
});

test("a region holds every kind, and those without one are nobody's neighbours", () => {
  expect(arePeers("region", town, { kind: "ministry", region: "north", population: null })).toBe(true);
  expect(arePeers("region", town, amana("south", 400_000))).toBe(false);
  expect(arePeers("region", amana(null, null), amana(null, null))).toBe(false);
});

test("a band begins at its bound and ends before the next, within one kind", () => {
  expect(arePeers("population", town, amana("south", 100_000))).toBe(true);
  expect(arePeers("population", town, amana("south", 999_999))).toBe(true);
  expect(arePeers("population", town, amana("south", 1_000_000))).toBe(false);
  expect(arePeers("population", town, amana("south", 99_999))).toBe(false);
  expect(arePeers("population", town, { ...town, kind: "ministry" })).toBe(false);
  expect(arePeers("population", amana(null, 5_000_000), amana(null, 9_000_000))).toBe(true);
});

test("of a population that is not known nothing is said", () => {
  expect(arePeers("population", town, amana("north", null))).toBe(false);
});

test("an entity is its own peer by every rule that can be asked of it", () => {
  for (const rule of peerRules) expect(arePeers(rule, town, town)).toBe(true);
});
