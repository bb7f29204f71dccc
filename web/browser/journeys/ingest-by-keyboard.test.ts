import { expect } from "vitest";
import { test } from "../testing/browser-test.ts";
import { hasFocus } from "../testing/has-focus.ts";
import { cellField, csvFile, fileInput, openIngest, readStanding, says } from "../testing/ingest.ts";
import { languages } from "../testing/languages.ts";
import { tabTo } from "../testing/tab-to.ts";

const bad = csvFile(
  "values.csv",
  "entity,service,share,online",
  "alpha,permit,fifty,yes",
  "beta,permit,950,yes",
  "gama,permit,45,yes",
);

test.for(languages)("a file is mended, taken in and undone without a mouse (%s)", async (language) => {
  const programme = `keyboard-${language}`;
  const here = await openIngest(programme, { language });
  const { page, say } = here;
  const before = await readStanding(programme);
  const chooser = page.waitForEvent("filechooser");
  await tabTo(page, fileInput(here));
  await page.keyboard.press(" ");
  await (await chooser).setFiles(bad);
  await says(here, say.t("ingestion.checked-wrong", { count: 3 }));

  await tabTo(page, cellField(here, "C2", "share"));
  await page.keyboard.press("ControlOrMeta+A");
  await page.keyboard.type("50");
  await page.keyboard.press("Enter");
  await hasFocus(cellField(here, "C3", "share"));
  await page.keyboard.press("ControlOrMeta+A");
  await page.keyboard.type("95");
  await page.keyboard.press("Enter");
  await hasFocus(cellField(here, "A4", "entity"));
  await page.keyboard.press("ControlOrMeta+A");
  await page.keyboard.type("gamma");
  await page.keyboard.press("Enter");
  const check = page.getByRole("button", { name: say.t("ingestion.check-again") });
  await hasFocus(check);
  await page.keyboard.press("Enter");
  await says(here, say.t("ingestion.checked-good"));
  await hasFocus(check);

  await tabTo(page, page.getByRole("button", { name: say.t("ingestion.commit"), exact: true }));
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { name: say.t("ingestion.done"), exact: true }).waitFor();
  expect(await readStanding(programme)).toEqual(["1 beta 97.5", "2 alpha 75", "3 gamma 72.5"]);

  const undo = page.getByRole("button", { name: say.t("ingestion.undo"), exact: true });
  await tabTo(page, undo);
  await page.keyboard.press("Enter");
  const dialog = page.getByRole("dialog");
  await hasFocus(dialog.getByRole("button", { name: say.t("ingestion.undo-keep") }));
  await page.keyboard.press("Escape");
  await hasFocus(undo);
  await page.keyboard.press("Enter");
  await tabTo(page, dialog.getByRole("button", { name: say.t("ingestion.undo-confirm") }));
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { name: say.t("ingestion.undone") }).waitFor();
  expect(await readStanding(programme)).toEqual(before);
});
