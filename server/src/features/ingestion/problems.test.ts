import { type Cell, type CellValue, type WriteSheet, writeXlsx } from "hucre/xlsx";
import { expect, test } from "vitest";
import { forEachEngine } from "../../testing/for-each-engine.ts";
import { openIngestion, type Sending } from "../../testing/open-ingestion.ts";
import { zipOf } from "../../testing/zip-of.ts";
import type { ProblemCode } from "./problems.ts";

/** A file with one mistake, and where it must be found: row, column, cell and what stands there. */
interface Case extends Sending {
  readonly sent: string | Buffer | FormData | (() => Promise<Buffer>);
  readonly at: readonly [
    row: number | null,
    column: string | null,
    cell: string | null,
    found: string | null,
  ];
}

const header = "entity,service,period,online,share\n";
const long = "entity,service,period,indicator,value,state\n";
const columns = ["entity", "service", "period", "online", "share"];
const flaw =
  (value: CellValue, cell: Partial<Cell> = {}, more: Partial<WriteSheet> = {}) =>
  async () =>
    Buffer.from(
      await writeXlsx({
        sheets: [
          {
            name: "values",
            rows: [columns, [], ["beta", "permit", 2024, "yes", value]],
            cells: new Map([["2,4", { value, ...cell }]]),
            ...more,
          },
        ],
      }),
    );
const formOf = (parts: Readonly<Record<string, readonly [name: string, text: string]>>) => {
  const form = new FormData();
  for (const [field, [name, text]] of Object.entries(parts)) form.append(field, new Blob([text]), name);
  return form;
};
const inventory = { source: "gc-service-inventory" };

/** One for every code that there is, by the type of this record. */
const cases: Readonly<Record<ProblemCode, readonly Case[]>> = {
  "file-empty": [
    { sent: "", at: [null, null, null, null] },
    { sent: header, at: [null, null, null, null] },
    { sent: "[]", at: [null, null, null, null] },
    {
      sent: async () => Buffer.from(await writeXlsx({ sheets: [{ name: "values", rows: [] }] })),
      at: [null, null, null, null],
    },
  ],
  "file-missing": [
    { sent: formOf({ a: ["si_oip.csv", "x"] }), query: inventory, at: [null, null, null, null] },
  ],
  "not-utf-8": [{ sent: Buffer.from([0x65, 0x6e, 0xff, 0xfe, 0x0a]), at: [null, null, null, null] }],
  "wrong-encoding": [
    {
      sent: Buffer.from([0x65, 0xff, 0x0a]),
      query: { encoding: "utf-8" },
      at: [null, null, null, "utf-8"],
    },
  ],
  "file-binary": [
    { sent: Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 0x0d]), at: [null, null, null, null] },
  ],
  "file-encrypted": [
    {
      sent: async () =>
        Buffer.from(
          await writeXlsx({
            sheets: [{ name: "values", rows: [columns] }],
            encryption: { password: "secret", spinCount: 10 },
          }),
        ),
      at: [null, null, null, null],
    },
  ],
  "file-damaged": [{ sent: async () => (await flaw(1)()).subarray(0, 900), at: [null, null, null, null] }],
  "file-too-large": [
    {
      sent: async () => zipOf("xl/worksheets/sheet1.xml", Buffer.alloc(140 * 1024 * 1024)),
      at: [null, null, null, null],
    },
  ],
  "formula-cell": [
    { sent: flaw(1.7, { formula: "D3*2", formulaResult: 1.7 }), at: [3, "share", "E3", "=D3*2"] },
  ],
  "error-cell": [{ sent: flaw("#REF!", { type: "error" }), at: [3, "share", "E3", "#REF!"] }],
  "merged-cell": [
    {
      sent: flaw(null, {}, { merges: [{ startRow: 2, startCol: 3, endRow: 2, endCol: 4 }] }),
      at: [3, "online", "D3", "yes"],
    },
  ],
  "date-cell": [{ sent: flaw(new Date(Date.UTC(2024, 0, 2))), at: [3, "share", "E3", "2024-01-02"] }],
  "broken-json": [
    { sent: '[{"entity":"beta"},{"entity":', at: [null, null, null, null] },
    { sent: '{"entity":"beta"}\n{"entity":beta}\n', at: [null, null, null, null] },
    { sent: "[".repeat(100_000), at: [null, null, null, null] },
  ],
  "not-an-object": [
    {
      sent: '[{"entity":"beta","service":"permit"},[1]]',
      query: { period: "2024" },
      at: [2, null, null, null],
    },
  ],
  "nested-cell": [
    {
      sent: '[{"entity":"beta","service":"permit","period":"2024","online":{"value":true}}]',
      at: [1, "online", "D1", '{"value":true}'],
    },
  ],
  "doubled-key": [
    {
      sent: '{"entity":"beta","service":"permit","period":"2024","online":true,"online":false}',
      at: [1, "online", "D1", "false"],
    },
  ],
  "row-too-long": [{ sent: `${header}"${"x".repeat(9_000_000)}`, at: [null, null, null, null] }],
  "too-many-rows": [{ sent: header + "beta,permit,2024,,\n".repeat(2001), at: [null, null, null, null] }],
  "too-many-columns": [
    {
      sent: `${header.trim()},${Array.from({ length: 30 }, (_, place) => `(note ${place})`).join(",")}\n`,
      at: [null, null, null, null],
    },
  ],
  "unknown-cell": [
    {
      sent: formOf({
        file: ["values.csv", `${header}beta,permit,2024,yes,1\n`],
        corrections: ["corrections.json", '{"D9":"no"}'],
      }),
      at: [9, null, "D9", "no"],
    },
  ],
  "ambiguous-column": [
    { sent: "entity,service,period,مؤشر\nbeta,permit,2024,1\n", at: [1, "مؤشر", "D1", "مؤشر"] },
  ],
  "broken-quotes": [{ sent: `${header}beta,"permit,2024,yes,1\n`, at: [2, null, null, null] }],
  "extra-cells": [{ sent: `${header}beta,permit,2024,yes,1,2\n`, at: [2, null, "F2", "2"] }],
  "cell-without-heading": [
    {
      sent: "entity,service,,online\nbeta,permit,7,yes\n",
      query: { period: "2024" },
      at: [2, null, "C2", "7"],
    },
  ],
  "missing-column": [
    { sent: "entity,period,online\nbeta,2024,yes\n", at: [1, null, null, null] },
    { sent: '[{"entity":"beta","period":"2024","online":true}]', at: [null, null, null, null] },
  ],
  "unknown-column": [
    { sent: "entity,service,period,onlin\nbeta,permit,2024,yes\n", at: [1, "onlin", "D1", "onlin"] },
  ],
  "doubled-column": [
    {
      sent: "entity,service,period,online,online\nbeta,permit,2024,yes,no\n",
      at: [1, "online", "E1", "online"],
    },
  ],
  "unknown-entity": [{ sent: `${header}gamma,permit,2024,yes,1\n`, at: [2, "entity", "A2", "gamma"] }],
  "unknown-service": [{ sent: `${header}beta,licence,2024,yes,1\n`, at: [2, "service", "B2", "licence"] }],
  "unknown-period": [{ sent: `${header}beta,permit,2024-Q1,yes,1\n`, at: [2, "period", "C2", "2024-Q1"] }],
  "missing-period": [
    { sent: `${header}beta,permit,,yes,1\n`, at: [2, "period", "C2", ""] },
    { sent: "entity,service,online\nbeta,permit,yes\n", at: [2, "period", null, ""] },
  ],
  "other-period": [
    {
      sent: `${header}beta,permit,2024,yes,1\n`,
      query: { period: "2025" },
      at: [2, "period", "C2", "2024"],
    },
  ],
  "period-not-measured": [{ sent: `${header}beta,permit,2023,yes,1\n`, at: [2, "period", "C2", "2023"] }],
  "unknown-indicator": [
    { sent: `${header}beta,permit,2025,yes,\n`, at: [2, "online", "D2", "online"] },
    { sent: `${long}beta,permit,2024,offline,1,\n`, at: [2, "indicator", "D2", "offline"] },
  ],
  "not-a-value": [
    { sent: `${header}beta,permit,2024,perhaps,1\n`, at: [2, "online", "D2", "perhaps"] },
    { sent: `${header}\nbeta,permit,2024,yes,"1,5"\n`, at: [3, "share", "E3", "1,5"] },
  ],
  "off-scale": [
    { sent: `${header}beta,permit,2024,yes,100.1\n`, at: [2, "share", "E2", "100.1"] },
    { sent: "entity,service,period,step\nbeta,permit,2025,2.5\n", at: [2, "step", "D2", "2.5"] },
    { sent: '[{"الجهة":"beta","الخدمة":"permit","الفترة":2024,"share":-1}]', at: [1, "share", "D1", "-1"] },
  ],
  "unknown-state": [{ sent: `${long}beta,permit,2024,online,,maybe\n`, at: [2, "state", "F2", "maybe"] }],
  "value-contradicts-state": [
    { sent: `${long}beta,permit,2024,online,1,missing\n`, at: [2, "value", "E2", "1"] },
  ],
  "doubled-cell": [
    {
      sent: `${header}beta,permit,2024,yes,\nbeta,permit,2024,no,\n`,
      at: [3, "online", "D3", "no"],
    },
  ],
  "unknown-segment": [
    {
      sent: "entity,service,period,segments\nbeta,permit,2024,business giants\n",
      at: [2, "segments", "D2", "business giants"],
    },
  ],
  "unknown-channel": [
    {
      sent: "entity,service,period,channels\nbeta,permit,2024,pigeon\n",
      at: [2, "channels", "D2", "pigeon"],
    },
  ],
  "unknown-sector": [
    {
      sent: formOf({
        a: [
          "si_oip.csv",
          "fiscal_yr;org_id;service_id;online_interaction_point;activation\n2024;7;9;online;Y\n",
        ],
        b: ["si_vol.csv", "fiscal_yr;org_id;service_id;channel;volume\n2024;7;9;web;1\n"],
        c: ["sid_list.csv", "service_id,org_id,service_name_en,service_name_fr\n9,7,Permit,Permis\n"],
        d: ["ifoi_en.csv", "org_id,min_port_en\n7,Sea\n"],
        e: ["ifoi_fr.csv", "org_id\n7\n"],
      }),
      query: inventory,
      at: [2, "min_port_en", null, "Sea"],
    },
  ],
  "not-a-volume": [
    { sent: "entity,service,period,volume\nbeta,permit,2024,-5\n", at: [2, "volume", "D2", "-5"] },
  ],
  "outside-scope": [
    { sent: `${header}beta,permit,2024,yes,1\n`, holder: "entity", at: [2, "entity", "A2", "beta"] },
  ],
};

forEachEngine("problems of a file", (open) => {
  const { send, read, everything } = openIngestion(open, { rowsLimit: 2000, columnsLimit: 20 });

  const all = Object.entries(cases).flatMap(([code, ofCode]) => ofCode.map((one) => [code, one] as const));
  test.each(all)(
    "%s is told where it is, and only the refusal is written",
    async (code, { sent, at, ...sending }) => {
      const before = await everything();
      const answer = await send(typeof sent === "function" ? await sent() : sent, sending);
      expect(answer.statusCode).toBe(422);
      expect(answer.headers["content-type"]).toContain("application/problem+json");
      const { problems, ingestion } = answer.json();
      const told = problems.filter((problem: { code: string }) => problem.code === code);
      const [{ row, column, cell = null, found }] = told;
      expect([row, column, cell, found]).toEqual(at);
      expect(ingestion.counts.problemsByCode[code]).toBe(told.length);
      expect(await everything()).toEqual(before);
      const record = (await read(`/ingestions/${ingestion.id}`)).json();
      expect(record).toMatchObject({ status: "refused", problems, counts: ingestion.counts });
    },
  );

  test("every problem is explained in both languages, as docs/ingestion-problems.md has it", async () => {
    const explained = new Map<string, string>();
    for (const [code, [first]] of Object.entries(cases)) {
      if (first === undefined) continue;
      const { sent, at: _, ...sending } = first;
      const answer = await send(typeof sent === "function" ? await sent() : sent, sending);
      const { problems } = answer.json();
      const { expected, mend } = problems.find((problem: { code: string }) => problem.code === code);
      explained.set(
        code,
        [
          `## \`${code}\``,
          `Expected: ${expected.en}. ${mend.en}`,
          `المتوقع: ${expected.ar}. ${mend.ar}`,
        ].join("\n\n"),
      );
    }
    const title =
      "# Every problem a file can have\n\nAn example of each, as the API tells it in both languages.";
    const text = [title, ...[...explained].sort().map(([, part]) => part)].join("\n\n");
    await expect(`${text}\n`).toMatchFileSnapshot("../../../../docs/ingestion-problems.md");
  });

  test("every problem of a file is counted, the first thousand are told", async () => {
    const answer = await send(header + "gamma,permit,2024,yes,1\n".repeat(1500));
    expect(answer.json().problems).toHaveLength(1000);
    expect(answer.json().ingestion.counts).toMatchObject({
      ...{ problems: 1500, wrongRows: 1500, problemsByCode: { "unknown-entity": 1500 } },
    });
  });
});
