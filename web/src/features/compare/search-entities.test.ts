import { expect, test } from "vitest";
import { searchEntities } from "./search-entities.ts";

const entity = (code: string, ar: string, en: string) => {
  return {
    code,
    names: { ar, en },
    kind: "amana",
    sector: null,
    region: null,
    parent: null,
    population: null,
    services: 0,
  };
};
const all = [
  entity("4", "أمانة محافظة جدة", "Jeddah Municipality"),
  entity("9", "أمانة الأحساء", "Al-Ahsa Municipality"),
];
const find = (text: string) => searchEntities(all, text).map(({ code }) => code);

test("an entity is found however its letters are typed, in either language, in any order of its words", () => {
  expect(find("الاحساء امانه")).toEqual(["9"]);
  expect(find("municipality JEDD")).toEqual(["4"]);
  expect(find("")).toEqual(["4", "9"]);
  expect(find("الرياض")).toEqual([]);
});
