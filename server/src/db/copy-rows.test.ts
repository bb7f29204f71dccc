import fc from "fast-check";
import { expect, test } from "vitest";
import { forEachEngine } from "../testing/for-each-engine.ts";
import { boolean, doublePrecision, integer, pgTable, text, uuid } from "./columns.ts";
import { copyRows, encodeRows } from "./copy-rows.ts";
import { asc, sql } from "./sql.ts";

/** A table with a column of every type that is copied. */
const copied = pgTable("copied", {
  place: integer().primaryKey(),
  id: uuid(),
  name: text(),
  isRight: boolean(),
  number: doublePrecision(),
  names: text().array().$type<(string | null)[]>(),
  counts: integer().array().$type<(number | null)[]>(),
  numbers: doublePrecision().array().$type<(number | null)[]>(),
});
type Row = typeof copied.$inferSelect;

const number = fc.double({ noNaN: true });
const int = fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 });
const name = fc.oneof(
  fc.string({ unit: "grapheme", maxLength: 40 }).map((value) => value.replaceAll("\0", "")),
  fc.constantFrom('"', "\\", "{}", ",", "null", "NULL", "", "خدمة", "😀".repeat(50)),
);
const rowOf = (place: number): fc.Arbitrary<Row> =>
  fc.record({
    place: fc.constant(place),
    id: fc.option(fc.uuid()),
    name: fc.option(name),
    isRight: fc.option(fc.boolean()),
    number: fc.option(number),
    names: fc.option(fc.array(fc.option(name), { maxLength: 4 })),
    counts: fc.option(fc.array(fc.option(int), { maxLength: 4 })),
    numbers: fc.option(fc.array(fc.option(number), { maxLength: 40 })),
  });

forEachEngine("copyRows", (open) => {
  const copy = (rows: Iterable<Row>) => open().db.transaction((tx) => copyRows(tx, encodeRows(copied, rows)));
  const read = () => open().db.select().from(copied).orderBy(asc(copied.place));

  test("whatever is copied is read back the same: to the last bit, the sign of zero, infinity, nulls, any text", async () => {
    await open().db.execute(sql`create table copied (place integer primary key, id uuid, name text, is_right boolean,
      number double precision, names text[], counts integer[], numbers double precision[])`);
    const many = fc
      .integer({ min: 0, max: 12 })
      .chain((count) => fc.tuple(...Array.from({ length: count }, (_, place) => rowOf(place))));
    await fc.assert(
      fc.asyncProperty(many, async (rows) => {
        await open().db.delete(copied);
        await copy(rows);
        expect(await read()).toEqual(rows);
      }),
      { numRuns: 60 },
    );
  });

  const wide = (count: number): Row[] =>
    Array.from({ length: count }, (_, place) => ({
      ...{ place, id: null, name: `row ${place}`, isRight: true, number: null, names: null, counts: null },
      numbers: Array.from({ length: 300 }, (__, index) => (index % 7 === 0 ? null : place + index / 8)),
    }));

  test("more than is sent at a time arrives, in its order", async () => {
    await open().db.delete(copied);
    const rows = wide(3000);
    await copy(rows);
    expect(await read()).toEqual(rows);
  });

  test("a key that stands, or rows that fail while they are made, leave nothing, and the connection usable", async () => {
    await open().db.delete(copied);
    await copy(wide(1));
    await expect(copy(wide(2000))).rejects.toMatchObject({ code: "23505" });
    const failing = function* () {
      yield* wide(2000).slice(1);
      throw new Error("no more rows");
    };
    await expect(copy(failing())).rejects.toThrow("no more rows");
    expect(await read()).toEqual(wide(1));
  });
});
