import fc from "fast-check";
import { expect, test } from "vitest";
import { parsePlainNumber } from "./parse-plain-number.ts";

const digits = (minLength: number, maxLength: number) =>
  fc.string({ unit: fc.constantFrom(..."0123456789"), minLength, maxLength });

test("a plain number is the double that JavaScript reads, to the last bit and the sign of zero", () => {
  const plain = fc
    .tuple(fc.boolean(), digits(1, 8), fc.option(digits(1, 7)))
    .map(([isNegative, whole, part]) => `${isNegative ? "-" : ""}${whole}${part === null ? "" : `.${part}`}`);
  fc.assert(
    fc.property(plain, (text) => {
      expect(parsePlainNumber(text)).toBe(Number(text));
    }),
    { numRuns: 5000 },
  );
  expect(parsePlainNumber("-0")).toBe(-0);
  expect(parsePlainNumber("0.00000000000001")).toBe(1e-14);
});

test.each([
  "",
  "-",
  ".",
  "5.",
  ".5",
  "1.2.3",
  "--1",
  "1-",
  "+1",
  "1e3",
  "1,5",
  " 1",
  "1 ",
  "٥",
  "0x1",
  "NaN",
  "Infinity",
  "1234567890123456",
  "0.123456789012345",
])("'%s' is no plain number", (text) => {
  expect(parsePlainNumber(text)).toBeNaN();
});
