import { expect, test } from "vitest";
import { locateInJson } from "./locate-in-json.ts";

const text = `{
  "names": { "en": "A \\"name\\", with signs: {[" },
  "levels": [
    { "code": "low", "from": 0 },
    { "code": "high", "from": -12.5e1 }
  ],
  "empty": {}
}`;
const read = (place: string) => {
  const { start, end } = locateInJson(text, place);
  return text.slice(start, end);
};

test("locateInJson(text, place) finds a property and an item of a list, at any depth", () => {
  expect(read("levels[1].from")).toBe("-12.5e1");
  expect(read("levels[0].code")).toBe('"low"');
  expect(read("levels[0]")).toBe('{ "code": "low", "from": 0 }');
  expect(read("empty")).toBe("{}");
});

test("locateInJson(text, place) is not misled by signs inside of a text", () => {
  expect(JSON.parse(read("names.en"))).toBe('A "name", with signs: {[');
  expect(JSON.parse(read("names"))).toEqual(JSON.parse(text).names);
});

test("locateInJson(text, place) finds what lacks the place where nothing stands in it", () => {
  expect(read("levels[1].names.en")).toBe('{ "code": "high", "from": -12.5e1 }');
  expect(read("levels[7]")).toBe(read("levels"));
  expect(read("sources")).toBe(text);
  expect(read("levels[0].from.deeper")).toBe("0");
});
