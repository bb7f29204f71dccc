import fc from "fast-check";

/** What files of values are seldom made of, and programs are fond of stumbling over. */
const tokens = [
  ...['"', "'", ",", ";", "\t", "\r", "\n", "\r\n", "\\", "\0", "\uFEFF", "\u202E", "\uFFFD", " ", "="],
  ...["{", "}", "[", "]", ":", "null", "true", "\\u0000", "\\ud800", '"__proto__":', "constructor", "{}"],
  ...["<", ">", "&", "&amp;", "&#0;", "&#x110000;", "]]>", "<!--", "<c", "</row>", "_x0000_", "_xD800_"],
  ...[
    "NaN",
    "Infinity",
    "-0",
    "1e309",
    "-1",
    "9".repeat(400),
    "0x10",
    "1_000",
    "٨٧٫٥٪",
    "نعم",
    "لا ينطبق",
    "\u0670",
  ],
  ...[
    "entity",
    "indicator",
    "period",
    "[online]",
    "(note)",
    "#REF!",
    "=1+1",
    "alpha",
    "beta",
    "x".repeat(5000),
  ],
].map((text) => Buffer.from(text));

const million = 1_000_000;

/** One change to a file: at a place, in millionths of its length, so many bytes give way to others. */
const change = fc.record({
  at: fc.integer({ min: 0, max: million }),
  remove: fc.oneof(
    { weight: 3, arbitrary: fc.constant(0) },
    fc.integer({ min: 1, max: 4 }),
    fc.integer({ min: 5, max: 2000 }),
  ),
  insert: fc.oneof(
    fc.constant(Buffer.alloc(0)),
    { weight: 3, arbitrary: fc.constantFrom(...tokens) },
    fc.uint8Array({ minLength: 1, maxLength: 8 }).map((bytes) => Buffer.from(bytes)),
  ),
  /** How often what is inserted is repeated. */
  times: fc.oneof({ weight: 8, arbitrary: fc.constant(1) }, fc.integer({ min: 2, max: 300 })),
});

/** A function that makes a few changes to whatever file it is given. */
export const mutation: fc.Arbitrary<(file: Buffer) => Buffer> = fc
  .array(change, { minLength: 1, maxLength: 4 })
  .map((changes) => {
    const mutate = (file: Buffer) =>
      changes.reduce((bytes, { at, remove, insert, times }) => {
        const place = Math.floor((at / million) * bytes.length);
        const inserted = Array.from({ length: times }, () => insert);
        return Buffer.concat([bytes.subarray(0, place), ...inserted, bytes.subarray(place + remove)]);
      }, file);
    return mutate;
  });
