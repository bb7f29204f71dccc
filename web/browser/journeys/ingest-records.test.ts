import { buffer } from "node:stream/consumers";
import { expect } from "vitest";
import { test } from "../testing/browser-test.ts";
import { csvFile, fileInput, openIngest, readStanding, says } from "../testing/ingest.ts";
import { isSound } from "../testing/is-sound.ts";
import { isSoundOnBoth } from "../testing/is-sound-on-both.ts";
import { languages } from "../testing/languages.ts";
import { screens } from "../testing/screens.ts";
import type { Visit } from "../testing/visit.ts";

const header = "entity,service,share,online";

/** Takes in a file that is right, from the choice of it to its outcome. */
async function takeIn(here: Visit, name: string, ...rows: readonly string[]): Promise<void> {
  const { page, say } = here;
  await fileInput(here).setInputFiles(csvFile(name, header, ...rows));
  await says(here, say.t("ingestion.checked-good"));
  await page.getByRole("button", { name: say.t("ingestion.commit"), exact: true }).click();
  await page.getByRole("heading", { name: say.t("ingestion.done"), exact: true }).waitFor();
}

test.for(languages)(
  "only the right rows are taken in, and the record tells which were left out (%s)",
  async (language) => {
    const programme = `records-right-${language}`;
    const here = await openIngest(programme, { language });
    const { page, say } = here;
    const content = csvFile("partly.csv", header, "beta,permit,95,yes", "delta,permit,50,yes");
    await fileInput(here).setInputFiles(content);
    await says(here, say.t("ingestion.checked-wrong", { count: 1 }));
    const onlyRight = page.getByRole("checkbox", { name: say.t("ingestion.only-right") });
    await page
      .getByText(say.t("ingestion.left-out", { count: 1 }))
      .first()
      .waitFor();
    await onlyRight.check();
    const commit = page.getByRole("button", { name: say.t("ingestion.commit-right") });
    await expect.poll(() => commit.getAttribute("aria-disabled")).toBe("false");
    await isSound(here);
    await commit.click();
    await page.getByRole("heading", { name: say.t("ingestion.done"), exact: true }).waitFor();
    expect((await readStanding(programme))[0]).toBe("1 beta 97.5");

    await page.getByRole("link", { name: say.t("ingestion.to-record") }).click();
    await page.getByRole("heading", { level: 2, name: say.t("ingestion.problems"), exact: true }).waitFor();
    await page.getByText(say.t("ingestion.code.unknown-entity")).first().waitFor();
    await isSoundOnBoth(here);
    const saved = page.waitForEvent("download");
    await page.getByRole("button", { name: say.t("ingestion.download", { file: "partly.csv" }) }).click();
    const download = await saved;
    expect(download.suggestedFilename()).toBe("partly.csv");
    expect(await buffer(await download.createReadStream())).toEqual(content.buffer);
  },
);

test.for(languages)(
  "an upload that a later one built on is not undone before that one (%s)",
  async (language) => {
    const programme = `records-built-${language}`;
    const here = await openIngest(programme, { language, provokes: /409/ });
    const { page, say } = here;
    const before = await readStanding(programme);
    await takeIn(here, "first.csv", "beta,permit,95,yes");
    await page.getByRole("button", { name: say.t("ingestion.next-file") }).click();
    await takeIn(here, "second.csv", "beta,permit,99,yes");
    await page.getByRole("button", { name: say.t("ingestion.next-file") }).click();

    const past = page.getByRole("table", { name: say.t("ingestion.past-caption") });
    await expect.poll(() => past.getByRole("row").count()).toBe(4);
    await isSound(here);
    await past.getByRole("link", { name: "first.csv" }).click();
    const undo = page.getByRole("button", { name: say.t("ingestion.undo"), exact: true });
    const confirm = page.getByRole("button", { name: say.t("ingestion.undo-confirm") });
    await undo.click();
    await confirm.click();
    await page.getByText(say.t("ingestion.built-upon"), { exact: true }).waitFor();
    await isSound(here);
    await page.getByRole("link", { name: "second.csv" }).click();
    await page
      .getByRole("heading", { level: 1, name: say.t("ingestion.record-title", { file: "second.csv" }) })
      .waitFor();
    await undo.click();
    await confirm.click();
    await page.getByText(say.t("ingestion.undone")).waitFor();
    await page.goBack();
    await undo.click();
    await confirm.click();
    await page.getByText(say.t("ingestion.undone")).waitFor();
    expect(await readStanding(programme)).toEqual(before);

    await page
      .getByRole("link", { name: say.t("ingestion.title") })
      .first()
      .click();
    await past.getByText(say.t("ingestion.status.undone"), { exact: true }).first().waitFor();
    await expect.poll(() => past.getByRole("row").count()).toBe(6);
    await page.setViewportSize(screens.phone);
    await page.getByRole("list", { name: say.t("ingestion.past-caption") }).waitFor();
    await isSound(here);
  },
);
