import type { Ranking } from "@marsad/shared/schemas";
import { type CellValue, writeXlsx } from "hucre/xlsx";
import type { Page } from "playwright-core";
import { expect } from "vitest";
import { paths } from "../../src/paths.ts";
import { createKey } from "./create-key.ts";
import { readApi } from "./read-api.ts";
import { loadThreeTowns } from "./three-towns.ts";
import { type Visit, type VisitOptions, visit } from "./visit.ts";

/** A file as a reader has it on their device. */
export interface LocalFile {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

export const csvFile = (name: string, ...rows: readonly string[]): LocalFile => ({
  name,
  mimeType: "text/csv",
  buffer: Buffer.from(rows.join("\n")),
});

export async function workbook(name: string, rows: readonly (readonly CellValue[])[]): Promise<LocalFile> {
  const content = await writeXlsx({ sheets: [{ name: "values", rows: rows.map((row) => [...row]) }] });
  return {
    name,
    mimeType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    buffer: Buffer.from(content),
  };
}

/** Types a key into the page and uses it. */
export async function enterKey({ page, say }: Visit, key: string): Promise<void> {
  await page.getByLabel(say.t("key.label"), { exact: true }).fill(key);
  await page.getByRole("button", { name: say.t("key.use") }).click();
}

/** A reader with a key of a new programme of three towns, before the page where a file is chosen. */
export async function openIngest(
  programme: string,
  options: VisitOptions = {},
): Promise<Visit & { readonly key: string }> {
  await loadThreeTowns(programme);
  const key = await createKey(programme);
  const here = await visit(paths.ingest(programme, { period: "2024" }), options);
  await enterKey(here, key);
  await fileInput(here).waitFor();
  return { ...here, key };
}

/** The choice of a file, before one is chosen. */
export const fileInput = ({ page, say }: Visit) =>
  page.getByRole("button", { name: say.t("ingestion.drop") });

/** Drops a file onto the page, as from a folder of the desktop. */
export async function dropFile(page: Page, { name, mimeType, buffer }: LocalFile): Promise<void> {
  await page.evaluate(
    ({ name, mimeType, base64 }) => {
      const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([bytes], name, { type: mimeType }));
      const zone = document.querySelector("main") ?? document.body;
      for (const type of ["dragover", "drop"])
        zone.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }));
    },
    { name, mimeType, base64: buffer.toString("base64") },
  );
}

/** The field in which a cell is mended. */
export const cellField = ({ page, say }: Visit, cell: string, heading: string) =>
  page.getByRole("textbox", { name: say.t("ingestion.cell-label", { cell, heading }), exact: true });

/** Waits until the foot of the page says what has come of the last step. */
export async function says({ page, say }: Visit, sentence: string): Promise<void> {
  await page
    .getByRole("region", { name: say.t("ingestion.status"), exact: true })
    .getByRole("status")
    .getByText(sentence)
    .waitFor();
}

/** Each town with its rank and score, from the first to the last. */
export async function readStanding(programme: string): Promise<string[]> {
  const { rows } = await readApi<Ranking>(`/programmes/${programme}/rankings/2024`);
  return rows.map(({ entity, rank, score }) => `${rank} ${entity.code} ${score}`);
}

/** What the field of a cell is described by: the problem that its reader hears. */
export async function describesItself(
  field: ReturnType<typeof cellField>,
  ...texts: readonly string[]
): Promise<void> {
  await field.waitFor();
  const description = await field.evaluate((element) =>
    (element.getAttribute("aria-describedby") ?? "")
      .split(" ")
      .map((id) => document.getElementById(id)?.textContent ?? "")
      .join(" "),
  );
  for (const text of texts) expect(description).toContain(text);
}
