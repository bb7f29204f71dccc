import { expect } from "vitest";
import { test } from "../testing/browser-test.ts";
import {
  cellField,
  describesItself,
  dropFile,
  openIngest,
  readStanding,
  says,
  workbook,
} from "../testing/ingest.ts";
import { isSound } from "../testing/is-sound.ts";
import { languages } from "../testing/languages.ts";
import { screens } from "../testing/screens.ts";

const before = ["1 alpha 90", "2 beta 80", "3 gamma 70"];
const after = ["1 beta 97.5", "2 alpha 75", "3 gamma 72.5"];

/** A heading, an entity and two values are wrong: each cell has its own problem. */
const badRows = [
  ["entity", "service", "share", "onlin"],
  ["alpha", "permit", "fifty", "yes"],
  ["beta", "permit", 950, "yes"],
  ["gama", "permit", 45, "yes"],
];

test.for(languages)(
  "a bad workbook is dropped, mended in its cells, taken in, seen in the ranking, and undone (%s)",
  async (language) => {
    const programme = `mend-${language}`;
    const here = await openIngest(programme, { language });
    const { page, say } = here;
    await isSound(here);
    expect(await readStanding(programme)).toEqual(before);

    await dropFile(page, await workbook("قيم 2024.xlsx", badRows));
    await says(here, say.t("ingestion.checked-wrong", { count: 4 }));
    const entity = cellField(here, "A4", "entity");
    const heading = page.getByRole("textbox", {
      name: say.t("ingestion.header-cell-label", { cell: "D1" }),
    });
    await describesItself(heading, say.t("ingestion.code.unknown-column"), "onlin");
    await describesItself(cellField(here, "C2", "share"), say.t("ingestion.code.not-a-value"), "fifty");
    await describesItself(entity, say.t("ingestion.code.unknown-entity"), "gama");
    await describesItself(cellField(here, "C3", "share"), say.t("ingestion.code.off-scale"), "950");
    await isSound(here);
    await page.setViewportSize(screens.phone);
    await page.getByRole("list", { name: say.t("ingestion.wrong-cells") }).waitFor();
    await describesItself(entity, say.t("ingestion.code.unknown-entity"));
    await isSound(here);
    await page.setViewportSize(screens.desk);

    const commit = page.getByRole("button", { name: say.t("ingestion.commit"), exact: true });
    expect(await commit.getAttribute("aria-disabled")).toBe("true");
    await heading.fill("online");
    await cellField(here, "C2", "share").fill("50");
    await entity.fill("gamma");
    await cellField(here, "C3", "share").fill("95");
    await page.getByText(say.t("ingestion.mended", { count: 4 })).waitFor();
    await page.getByText(say.t("ingestion.reason-stale")).waitFor();
    await page.getByRole("button", { name: say.t("ingestion.check-again") }).click();
    await says(here, say.t("ingestion.checked-good"));
    const effects = page.getByRole("table", { name: say.t("ingestion.effects-caption") });
    await expect.poll(() => effects.getByRole("row").count()).toBe(4);
    await effects
      .getByRole("row", { name: language === "ar" ? "بلدية بيتا" : "Beta" })
      .getByText(say.t("ingestion.from-to", { from: "80.0", to: "97.5" }))
      .waitFor();
    await isSound(here);
    expect(await readStanding(programme)).toEqual(before);

    await commit.click();
    await page.getByRole("heading", { name: say.t("ingestion.done"), exact: true }).waitFor();
    await isSound(here);
    expect(await readStanding(programme)).toEqual(after);
    await page
      .getByRole("link", { name: say.t("ingestion.to-ranking", { period: say.formatPeriod("2024") }) })
      .click();
    const towns = page.getByRole("table").first().getByRole("rowheader").getByRole("link");
    await expect
      .poll(() => towns.allTextContents())
      .toEqual(language === "ar" ? ["بلدية بيتا", "بلدية ألفا", "بلدية جاما"] : ["Beta", "Alpha", "Gamma"]);

    await page.getByRole("link", { name: say.t("common.upload") }).click();
    await page.getByRole("link", { name: "قيم 2024.xlsx" }).click();
    await page
      .getByRole("heading", { level: 1, name: say.t("ingestion.record-title", { file: "قيم 2024.xlsx" }) })
      .waitFor();
    await page.getByRole("button", { name: say.t("ingestion.undo"), exact: true }).click();
    await page.getByRole("dialog", { name: say.t("ingestion.undo-title") }).waitFor();
    await isSound(here);
    await page.getByRole("button", { name: say.t("ingestion.undo-confirm") }).click();
    await page.getByText(say.t("ingestion.undone")).waitFor();
    expect(await readStanding(programme)).toEqual(before);
    await page.getByRole("link", { name: say.t("common.ranking"), exact: true }).click();
    await expect
      .poll(() => towns.allTextContents())
      .toEqual(language === "ar" ? ["بلدية ألفا", "بلدية بيتا", "بلدية جاما"] : ["Alpha", "Beta", "Gamma"]);
  },
);

test.for(languages)("on a phone the wrong cells are a list, mended one by one (%s)", async (language) => {
  const programme = `mend-phone-${language}`;
  const here = await openIngest(programme, { language, screen: "phone" });
  const { page, say } = here;
  await dropFile(page, await workbook("values.xlsx", badRows.slice(0, 2)));
  await says(here, say.t("ingestion.checked-wrong", { count: 2 }));
  await page
    .getByRole("textbox", { name: say.t("ingestion.header-cell-label", { cell: "D1" }) })
    .fill("online");
  await cellField(here, "C2", "share").fill("50");
  await page.getByRole("button", { name: say.t("ingestion.check-again") }).click();
  await says(here, say.t("ingestion.checked-good"));
  await isSound(here);
  await page.getByRole("button", { name: say.t("ingestion.commit"), exact: true }).click();
  await page.getByRole("heading", { name: say.t("ingestion.done"), exact: true }).waitFor();
  await isSound(here);
  await page.getByRole("button", { name: say.t("ingestion.undo"), exact: true }).click();
  await page.getByRole("button", { name: say.t("ingestion.undo-confirm") }).click();
  await page.getByRole("heading", { name: say.t("ingestion.undone") }).waitFor();
  expect(await readStanding(programme)).toEqual(before);
});
