import { buffer } from "node:stream/consumers";
import { readXlsx } from "hucre/xlsx";
import type { Page } from "playwright-core";
import { expect } from "vitest";
import { test } from "../testing/browser-test.ts";
import { dropFile, fileInput, openIngest, says, workbook } from "../testing/ingest.ts";
import { languages } from "../testing/languages.ts";

/** What a press of a button saves: its name and its bytes. */
async function save(page: Page, button: string): Promise<{ name: string; content: Buffer }> {
  const saved = page.waitForEvent("download");
  await page.getByRole("button", { name: button }).click();
  const download = await saved;
  return { name: download.suggestedFilename(), content: await buffer(await download.createReadStream()) };
}

test.for(languages)("a town's own workbook is downloaded, and taken back as it is (%s)", async (language) => {
  const here = await openIngest(`files-template-${language}`, { language });
  const { page, say } = here;
  const card = page.getByRole("region", { name: say.t("ingestion.template") });
  await card.getByRole("combobox", { name: say.t("common.entity") }).selectOption("beta");
  const { name, content } = await save(page, say.t("ingestion.template-get"));
  expect(name).toContain("beta");
  await fileInput(here).setInputFiles({ name, mimeType: "application/octet-stream", buffer: content });
  await says(here, say.t("ingestion.checked-good"));
  await page.getByText(say.t("ingestion.reason-unchanged")).waitFor();
});

test.for(languages)(
  "the values of a period are downloaded, and taken back change nothing (%s)",
  async (language) => {
    const here = await openIngest(`files-export-${language}`, { language });
    const { page, say } = here;
    const card = page.getByRole("region", { name: say.t("ingestion.export") });
    for (const format of ["xlsx", "csv", "json"]) {
      await card.getByRole("combobox", { name: say.t("ingestion.format") }).selectOption(format);
      const { name, content } = await save(page, say.t("ingestion.export-get"));
      expect(name).toMatch(new RegExp(`\\.${format}$`));
      await dropFile(page, { name, mimeType: "application/octet-stream", buffer: content });
      await says(here, say.t("ingestion.checked-good"));
      await page.getByText(say.t("ingestion.reason-unchanged")).waitFor();
      await page.getByRole("button", { name: say.t("ingestion.start-over") }).click();
    }
  },
);

test.for(languages)("a wrong workbook comes back with its mistakes in it (%s)", async (language) => {
  const here = await openIngest(`files-marked-${language}`, { language });
  const { page, say } = here;
  const rows = [
    ["entity", "service", "share"],
    ["alpha", "permit", "fifty"],
  ];
  await dropFile(page, await workbook("قيم.xlsx", rows));
  await says(here, say.t("ingestion.checked-wrong", { count: 1 }));
  const { name, content } = await save(page, say.t("ingestion.marked"));
  expect(name).toMatch(/^قيم .+\.xlsx$/);
  const { sheets } = await readXlsx(content);
  expect(JSON.stringify(sheets[0]?.rows[1])).toContain("fifty");
  expect((sheets[0]?.rows[1] ?? []).length).toBeGreaterThan(3);
});
