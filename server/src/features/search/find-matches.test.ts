import { expect, test } from "vitest";
import { findMatches } from "./find-matches.ts";
import type { Findable } from "./read-names.ts";

const entity = (code: string, ...texts: string[]): Findable => ({
  match: { entity: { code, names: {}, kind: "k", sector: null, region: null }, service: null },
  texts: [code, ...texts],
});
const service = (code: string, ...texts: string[]): Findable => {
  const { match } = entity("e");
  return { match: { ...match, service: { code, names: {} } }, texts: [code, ...texts] };
};
const codesOf = (names: Findable[], text: string, limit = 10) =>
  findMatches(names, text, limit).matches.map(({ entity, service }) => service?.code ?? entity.code);

test("the very name comes first, then what begins with it, then a word that does, then what has it inside", () => {
  const names = [
    service("d", "reopening a shop"),
    service("c", "shop opening hours"),
    service("b", "open data portal"),
    service("a", "open"),
  ];
  expect(codesOf(names, "open")).toEqual(["a", "b", "c", "d"]);
});

test("among equals an entity comes before a service, and the shorter name before the longer", () => {
  const names = [
    service("s", "jeddah"),
    entity("long", "jeddah municipality"),
    entity("short", "jeddah town"),
  ];
  expect(codesOf(names, "jed")).toEqual(["short", "long", "s"]);
});

test("every word counts, in any order and however it is spelt; nothing is found for nothing", () => {
  const names = [entity("9", "امانه الاحساء"), entity("4", "امانه محافظه جده")];
  expect(codesOf(names, "الأحساءِ أمانة")).toEqual(["9"]);
  expect(codesOf(names, "أمانة الرياض")).toEqual([]);
  expect(findMatches(names, " ً ", 10)).toEqual({ matches: [], total: 0 });
});

test("no more are told than were asked for, and all are counted", () => {
  const names = Array.from({ length: 30 }, (_, place) => service(`s${place}`, `licence ${place}`));
  const { matches, total } = findMatches(names, "licence", 10);
  expect([matches.length, total]).toEqual([10, 30]);
});
