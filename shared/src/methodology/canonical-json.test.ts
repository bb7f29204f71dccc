import { expect, test } from "vitest";
import { canonicalJson } from "./canonical-json.ts";

test("canonicalJson(value) does not depend on the order of properties, at any depth", () => {
  const one = { b: 1, a: { d: [{ y: 1, x: 2 }], c: null } };
  const other = { a: { c: null, d: [{ x: 2, y: 1 }] }, b: 1 };
  expect(canonicalJson(one)).toBe('{"a":{"c":null,"d":[{"x":2,"y":1}]},"b":1}');
  expect(canonicalJson(other)).toBe(canonicalJson(one));
});

test("canonicalJson(value) keeps the order of arrays, which means something", () => {
  expect(canonicalJson([2, 1])).not.toBe(canonicalJson([1, 2]));
});

test("canonicalJson(value) takes a property without a value for absent", () => {
  expect(canonicalJson({ a: undefined, b: 0.1 })).toBe('{"b":0.1}');
});
