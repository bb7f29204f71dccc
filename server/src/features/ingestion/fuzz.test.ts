import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import fc from "fast-check";
import { writeXlsx } from "hucre/xlsx";
import { expect, test } from "vitest";
import { encodeWindows1256 } from "../../testing/encode-windows-1256.ts";
import { forEachEngine } from "../../testing/for-each-engine.ts";
import { mutation } from "../../testing/mutate-bytes.ts";
import { openIngestion } from "../../testing/open-ingestion.ts";
import { packParts, rowOf, workbookParts } from "../../testing/workbook-of.ts";

/** Spoiled files of each kind; `npm run fuzz` sends ten thousand. */
const runs = Number(process.env.FUZZ_RUNS ?? 120);

/** No file may take longer (ms), on a machine that does other things too. */
const patience = 60_000;

/** Bytes that the heap may grow by from one third of the runs to their end, after all that can go is gone. */
const growth = 48 * 1024 * 1024;

/** A right table, with another value each time, so that what is not spoiled is taken in. */
const rowsWith = (share: number) => [
  ["entity", "service", "period", "online", "share", "volume", "segments"],
  ["alpha", "permit", "2024", "yes", String(share), "10", "individual"],
  ["alpha", "licence", "2024", "لا", "٧٠٫٥", "", "individual business"],
  ["beta", "permit", "2024", "not-applicable", `${share} %`, "3", ""],
];
const long = [
  ["الجهة", "الخدمة", "الفترة", "المؤشر", "القيمة", "الحالة"],
  ["beta", "permit", "2025", "step", "3", ""],
  ["beta", "permit", "2025", "days", "", "مفقود"],
];
const text = (table: readonly string[][], mark: string) => table.map((row) => row.join(mark)).join("\r\n");
const objectsWith = (share: number) => {
  const [keys = [], ...others] = rowsWith(share);
  return others.map((row) => Object.fromEntries(keys.map((key, place) => [key, row[place]])));
};
const arabic = "الجهة;الخدمة;الفترة;online;share\r\nbeta;permit;2024;نعم;";
const partsWith = (share: number) => {
  const data = rowsWith(share).map((row, place) => rowOf(place + 1, row));
  const last = '<row r="9"><c r="A9" t="s"><v>0</v></c><c r="B9"><f>A1+1</f><v>2</v></c></row>';
  const strings = "<sst><si><t>(note)</t></si><si><r><t>x</t></r></si></sst>";
  return workbookParts(
    `<worksheet><dimension ref="A1:G4"/><sheetData>${data.join("")}${share % 5 === 0 ? last : ""}</sheetData><mergeCells><mergeCell ref="J9:K9"/></mergeCells></worksheet>`,
    strings,
  );
};

/** What spoils a file. */
type Mutate = (file: Buffer) => Buffer;

/** How a file of each kind is made and spoiled; `choice`, from 0 to 999, says which and with what in it. */
const spoilers: Readonly<Record<string, (mutate: Mutate, choice: number) => Buffer | Promise<Buffer>>> = {
  CSV: (mutate, choice) =>
    mutate(Buffer.from(choice % 4 === 0 ? `\uFEFF${text(long, ";")}` : text(rowsWith(choice % 101), ","))),
  "UTF-16 with tabs": (mutate, choice) => {
    const file = Buffer.from(`\uFEFF${text(rowsWith(choice % 101), "\t")}`, "utf16le");
    return mutate(choice % 2 === 0 ? file : file.swap16());
  },
  "Windows-1256": (mutate, choice) => mutate(encodeWindows1256(`${arabic}${choice % 101}\r\n`)),
  "XLSX, its bytes": async (mutate, choice) =>
    mutate(
      choice % 2 === 0
        ? packParts(partsWith(choice % 101))
        : Buffer.from(await writeXlsx({ sheets: [{ name: "values", rows: rowsWith(choice % 101) }] })),
    ),
  "XLSX, its XML": (mutate, choice) => {
    const parts = partsWith(choice % 101);
    // Three in four spoil the sheet itself.
    const names = Object.keys(parts);
    const name = names[choice % (names.length * 4)] ?? "xl/worksheets/sheet1.xml";
    return packParts({ ...parts, [name]: mutate(Buffer.from(parts[name] as string)) });
  },
  JSON: (mutate, choice) => mutate(Buffer.from(JSON.stringify(objectsWith(choice % 101), null, choice % 2))),
  "JSON lines": (mutate, choice) =>
    mutate(
      Buffer.from(
        objectsWith(choice % 101)
          .map((object) => JSON.stringify(object))
          .join("\n"),
      ),
    ),
};

setFlagsFromString("--expose-gc");
const collect: () => void = runInNewContext("gc");

forEachEngine("spoiled files", (open) => {
  const { send, digest } = openIngestion(open);
  test.each(Object.entries(spoilers))(
    `${runs} files of the kind %s never break the server, hang, leak or leave half of themselves`,
    { timeout: 1000 * runs + 120_000 },
    async (_, spoil) => {
      let before = await digest();
      const outcomes = new Map<number, number>();
      let count = 0;
      let heap = 0;
      const property = fc.asyncProperty(
        mutation,
        fc.nat(1000),
        fc.constantFrom("dry", "dry", "valid", "all"),
        async (mutate, choice, way) => {
          const query = {
            ...(way === "dry" && { dryRun: "true" }),
            ...(way === "valid" && { onlyValid: "true" }),
          };
          const file = await spoil(mutate, choice);
          const sent = send(file, { query, headers: { "content-type": "application/octet-stream" } });
          const done = new AbortController();
          const late = setTimeout(patience, null, { signal: done.signal }).catch(() => null);
          const answer = await Promise.race([sent, late]);
          done.abort();
          const story = `${answer?.body.slice(0, 300)} to ${file.toString("base64").slice(0, 20_000)}`;
          expect(answer?.statusCode, story).toBeOneOf([200, 201, 422]);
          const status = answer?.statusCode ?? 0;
          outcomes.set(status, (outcomes.get(status) ?? 0) + 1);
          const after = await digest();
          if (answer?.statusCode !== 201) expect(after).toBe(before);
          before = after;
          if (++count === Math.ceil(runs / 3)) {
            collect();
            heap = process.memoryUsage().heapUsed;
          }
        },
      );
      await fc.assert(property, { numRuns: runs, endOnFailure: process.env.FUZZ_SHRINK === undefined });
      // Were all refused, they would find out nothing of what is taken in.
      if (runs >= 1000) expect(Math.min(outcomes.get(201) ?? 0, outcomes.get(422) ?? 0)).toBeGreaterThan(5);
      collect();
      expect(process.memoryUsage().heapUsed - heap).toBeLessThan(growth);
      expect(await readdir(join(open().config.dataFolder, "uploads"))).toEqual([]);
    },
  );
});
