import type { Locator } from "playwright-core";
import { expect } from "vitest";
import { paths } from "../../src/paths.ts";
import { test } from "../testing/browser-test.ts";
import { createKey } from "../testing/create-key.ts";
import { isLoaded } from "../testing/is-loaded.ts";
import { languages } from "../testing/languages.ts";
import { openMenu } from "../testing/take-away.ts";
import { visit } from "../testing/visit.ts";

/** What gives a file says so with its mark, and says of which kind it is. */
async function saysKind(control: Locator, words: string, kind: string): Promise<void> {
  await control.waitFor();
  // The mark is drawn beside the words, and not read out.
  expect((await control.textContent())?.trim()).toBe(`${words} (${kind})`);
  const mark = await control
    .locator(".file-label")
    .evaluate((label) => getComputedStyle(label, "::before").maskImage);
  expect(mark).toContain(".svg");
}

test.for(languages)("what gives a file says its kind (%s)", async (language) => {
  const here = await visit(paths.entity("marsad", "13"), { language });
  const { page, say } = here;
  await isLoaded(here);
  const title = say.t("entities.trend");
  const menu = await openMenu(here, page.getByRole("region", { name: title }), title);
  for (const kind of ["xlsx", "csv", "png", "svg"] as const) {
    const words = say.t(`take.${kind}`);
    await saysKind(menu.getByRole("button", { name: words }), words, kind.toUpperCase());
  }
  // This leads to a page, which then offers a file.
  await page.getByRole("link", { name: say.t("entities.scorecard"), exact: true }).click();
  const words = say.t("scorecard.download");
  await saysKind(page.getByRole("button", { name: words }), words, "PDF");
});

test.for(languages)("what gives a file to fill in says its kind (%s)", async (language) => {
  const { page, say } = await visit(paths.ingest("marsad"), { language });
  await page.getByLabel(say.t("key.label"), { exact: true }).fill(await createKey("marsad"));
  await page.getByRole("button", { name: say.t("key.use") }).click();
  const template = say.t("ingestion.template-get");
  await saysKind(page.getByRole("button", { name: template }), template, "XLSX");
  const values = say.t("ingestion.export-get");
  const format = page.getByRole("combobox", { name: say.t("ingestion.format") });
  for (const kind of await format.getByRole("option").allTextContents()) {
    await format.selectOption({ label: kind });
    await saysKind(page.getByRole("button", { name: values }), values, kind);
  }
});
