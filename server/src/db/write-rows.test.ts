import fc from "fast-check";
import { expect, test } from "vitest";
import { forEachEngine } from "../testing/for-each-engine.ts";
import { assessmentHistory } from "./schema/index.ts";
import { asc } from "./sql.ts";
import { writeRows } from "./write-rows.ts";

type Row = typeof assessmentHistory.$inferSelect;

const number = fc.double({ noNaN: true, noDefaultInfinity: true });
const text = fc.string({ unit: "grapheme", maxLength: 12 }).map((value) => value.replaceAll("\0", ""));
const awkward = fc.oneof(
  text,
  fc.constantFrom('"', "\\", '\\"', "{}", ",", "null", "NULL", "", " ", "خدمة", "a'b"),
);
const rowOf = (service: number): fc.Arbitrary<Row> =>
  fc.record({
    programme: awkward,
    period: awkward,
    entity: awkward,
    service: fc.constant(String(service).padStart(5, "0")),
    methodology: awkward,
    values: fc.array(fc.option(number), { maxLength: 40 }),
    states: awkward,
    segments: fc.array(awkward, { maxLength: 3 }),
    channels: fc.array(awkward, { maxLength: 3 }),
    volume: fc.option(number),
    ingestion: fc.uuid(),
    replacedBy: fc.constant("00000000-0000-4000-8000-000000000000"),
    replacedAt: fc.date({ min: new Date("1900-01-01"), max: new Date("2100-01-01"), noInvalidDate: true }),
  });

forEachEngine("writeRows", (open) => {
  const read = () => open().db.select().from(assessmentHistory).orderBy(asc(assessmentHistory.service));

  test("whatever is written is read back the same: to the last bit, the sign of zero, unknown numbers, any text", async () => {
    const many = fc
      .integer({ min: 0, max: 12 })
      .chain((count) => fc.tuple(...Array.from({ length: count }, (_, place) => rowOf(place))));
    await fc.assert(
      fc.asyncProperty(many, async (rows) => {
        await open().db.delete(assessmentHistory);
        await writeRows(open().db, assessmentHistory, rows);
        expect(await read()).toEqual(rows);
      }),
      { numRuns: 60 },
    );
  });

  test("more rows than a statement takes are all written, and written again replace themselves", async () => {
    await open().db.delete(assessmentHistory);
    const [row] = fc.sample(rowOf(0), { numRuns: 1, seed: 1 });
    if (row === undefined) throw new Error("no sample");
    const rows = Array.from({ length: 1203 }, (_, place) => ({
      ...row,
      service: String(place).padStart(5, "0"),
      values: [place, null, -place],
    }));
    await writeRows(open().db, assessmentHistory, rows);
    expect(await read()).toEqual(rows);
    const others = rows.map((one) => ({ ...one, volume: 7, values: [] }));
    await writeRows(open().db, assessmentHistory, others);
    expect(await read()).toEqual(others);
  });
});
