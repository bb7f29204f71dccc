import { execFile } from "node:child_process";
import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import type { Ranking } from "@marsad/shared/schemas";
import { parseCsv } from "hucre/csv";
import { readXlsx } from "hucre/xlsx";
import { expect, onTestFinished } from "vitest";
import { paths } from "../../src/paths.ts";
import { testWhere } from "../testing/browser-test.ts";
import { readApi } from "../testing/read-api.ts";
import { openMenu, type SavedFile, takeFile } from "../testing/take-away.ts";
import { visit } from "../testing/visit.ts";

const run = promisify(execFile);

/** Whether LibreOffice Calc is installed; where it is not, these tests are skipped, and say so. */
const isThere = await run("soffice", ["--version"]).then(
  () => true,
  () => false,
);
if (!isThere)
  process.stderr.write("Exports are not opened in LibreOffice: there is no soffice on this machine.\n");
const test = testWhere(isThere);

/** UTF-8, commas, numbers as they are and not as they are shown, every sheet in a file of its own. */
const toCsv = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false,false,false,-1";

/** What its dialogue for text finds out by itself, from the mark of UTF-8; without a screen it asks nobody, and has to be told. */
const fromCsv = "--infilter=CSV:44,34,76,1";

/** Opens a file in LibreOffice and saves it as another; resolves to what came out, by name. */
async function convert({ name, bytes }: SavedFile, to: string): Promise<ReadonlyMap<string, Buffer>> {
  const folder = await mkdtemp(join(tmpdir(), "marsad-office-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  const out = join(folder, "out");
  await writeFile(join(folder, name), bytes);
  const profile = `-env:UserInstallation=file://${join(folder, "profile")}`;
  const from = name.endsWith(".csv") ? [fromCsv] : [];
  const args = [profile, "--headless", ...from, "--convert-to", to, "--outdir", out, join(folder, name)];
  // It names a file after each sheet, in Arabic.
  await run("soffice", args, { env: { ...process.env, LC_ALL: "C.UTF-8" } });
  const names = await readdir(out);
  return new Map(
    await Promise.all(names.map(async (each) => [each, await readFile(join(out, each))] as const)),
  );
}

const takeRanking = async (format: "xlsx" | "csv") => {
  const here = await visit(paths.ranking("marsad"));
  const file = await takeFile(here, await openMenu(here, here.page, here.say.t("ranking.title")), format);
  const { rows } = await readApi<Ranking>("/programmes/marsad/rankings/2026-Q3");
  return { file, say: here.say, rows };
};

// It writes fifteen digits of a number, of the seventeen that it has read.
test("a workbook opens in LibreOffice: Arabic intact, numbers unrounded, both sheets", async () => {
  const { file, say, rows } = await takeRanking("xlsx");
  const sheets = [...(await convert(file, toCsv)).values()].map((bytes) => parseCsv(bytes.toString("utf8")));
  expect(sheets).toHaveLength(2);
  const table = sheets.find((sheet) => sheet.length > rows.length);
  const about = sheets.find((sheet) => sheet !== table);
  expect(table?.slice(1).map((cells) => [cells[4], Number(cells[8]), cells[9]])).toEqual(
    rows.map(({ entity, score }) => [
      say.name(entity.names).text,
      expect.closeTo(score, 9),
      say.t("state.scored"),
    ]),
  );
  expect(about?.flat()).toContain(say.t("charts.synthetic"));
});

test("a CSV opens in LibreOffice: Arabic intact, numbers as numbers", async () => {
  const { file, say, rows } = await takeRanking("csv");
  const converted = [...(await convert(file, "xlsx")).values()][0] ?? Buffer.of();
  const lines = (await readXlsx(converted)).sheets[0]?.rows ?? [];
  const from = lines.findIndex((line) => String(line[0]).endsWith("(rank)"));
  expect(lines.slice(from + 1).map((cells) => [cells[0], cells[4], cells[8]])).toEqual(
    rows.map(({ rank, entity, score }) => [rank, say.name(entity.names).text, expect.closeTo(score, 9)]),
  );
});
