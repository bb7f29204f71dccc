import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { assessments } from "../../db/schema/index.ts";
import { forEachEngine } from "../../testing/for-each-engine.ts";
import { openIngestion } from "../../testing/open-ingestion.ts";

/** Made by the programs that people use; `fixtures/spreadsheets/make.sh` says how. */
const fileOf = (name: string) =>
  readFile(new URL(`../../../../fixtures/spreadsheets/${name}`, import.meta.url));

forEachEngine("files of real programs", (open) => {
  const { send } = openIngestion(open);

  test.each([
    ["libreoffice.xlsx", { format: "workbook", sheet: "القيم" }],
    ["gnumeric.xlsx", { format: "workbook", sheet: "القيم" }],
    ["libreoffice-utf-8.csv", { encoding: "utf-8", delimiter: "," }],
    ["libreoffice-utf-16.txt", { encoding: "utf-16le", delimiter: "\t" }],
    ["libreoffice-windows-1256.csv", { encoding: "windows-1256", delimiter: ";" }],
  ])("%s says what was written in it", async (name, understood) => {
    await send("entity,service,period,online,share\nalpha,permit,2024,yes,1\n");
    const answer = await send(await fileOf(name));
    expect(answer.json()).toMatchObject({ status: "committed", readings: [understood], counts: { rows: 3 } });
    const rows = await open().db.select().from(assessments);
    const facts = rows.map(({ entity, service, values, states }) => [entity, service, states, ...values]);
    expect(facts.sort()).toEqual([
      ["alpha", "licence", "nm", null, 60.5],
      ["alpha", "permit", "mm", 0, 12.25],
      ["beta", "permit", "mm", 1, 87.5],
    ]);
  });

  test("formula, date, merged cells and an error are told where LibreOffice has them", async () => {
    const answer = await send(await fileOf("libreoffice-mistakes.xlsx"), { query: { period: "2024" } });
    const told = answer
      .json()
      .problems.map(({ cell, code, found }: Record<string, string>) => `${cell} ${code} ${found}`);
    expect(told).toEqual([
      "D2 formula-cell =30+2",
      "D3 date-cell 2024-03-01",
      "C4 merged-cell no",
      "D4 merged-cell ",
      "D5 error-cell =1/0",
    ]);
  });
});
