import { rm } from "node:fs/promises";
import { beforeAll, expect, inject } from "vitest";
import { paths } from "../../src/paths.ts";
import { test } from "../testing/browser-test.ts";
import { isSound } from "../testing/is-sound.ts";
import { languages } from "../testing/languages.ts";
import { runCommandLine } from "../testing/run-command-line.ts";
import { openMenu, takeFile } from "../testing/take-away.ts";
import { towns, writeThousandTowns } from "../testing/thousand-towns.ts";
import { visit } from "../testing/visit.ts";

beforeAll(async () => {
  if ("reason" in inject("browser")) return;
  const folder = await writeThousandTowns();
  await runCommandLine("load", folder);
  await rm(folder, { recursive: true });
});

test.for(languages)(
  "a thousand rows come a hundred at a time, in order, and none twice (%s)",
  async (language) => {
    const { page, say } = await visit(paths.ranking("towns"), { language });
    const names = page.getByRole("table").first().getByRole("rowheader").getByRole("link");
    const more = page.getByRole("button", { name: say.t("common.show-more") });
    await more.waitFor();
    expect(await more.textContent()).toContain(say.t("ranking.shown", { shown: 100, total: "1,000" }));
    await more.click();
    await expect.poll(() => names.count()).toBe(200);
    await more.click();
    await expect.poll(() => names.count()).toBe(300);
    const first = towns.slice(0, 300).map((town) => town[language]);
    expect(await names.allTextContents()).toEqual(first);
  },
);

test.for(languages)(
  "a sort and a search reach all thousand, not only those in sight (%s)",
  async (language) => {
    const here = await visit(paths.ranking("towns"), { language });
    const { page, say } = here;
    const table = page.getByRole("table").first();
    const names = table.getByRole("rowheader").getByRole("link");
    const score = table
      .getByRole("columnheader", { name: say.t("common.score"), exact: true })
      .getByRole("button");
    await score.click();
    await expect.poll(() => names.first().textContent()).toBe(towns[0]?.[language]);
    await score.click();
    await expect.poll(() => names.first().textContent()).toBe(towns.at(-1)?.[language]);
    await isSound(here);

    await page.getByRole("searchbox").fill(language === "ar" ? "الامه 770" : "town 770");
    await expect.poll(() => names.allTextContents()).toEqual([towns[769]?.[language]]);
    expect(await table.getByRole("row", { name: towns[769]?.[language] ?? "" }).textContent()).toContain(
      "770",
    );
  },
);

test("all thousand are taken away, though a hundred are on the page", async () => {
  const here = await visit(paths.ranking("towns"));
  const menu = await openMenu(here, here.page, here.say.t("ranking.title"));
  const csv = (await takeFile(here, menu, "csv")).bytes.toString("utf8");
  expect(csv.split("\r\n").filter((line) => /^\d+,/.test(line))).toHaveLength(1000);
});

test("a thousand rows are a list on a phone, and read as well", async () => {
  const here = await visit(paths.ranking("towns"), { screen: "phone" });
  const { page, say } = here;
  await page.getByRole("button", { name: say.t("common.show-more") }).click();
  await expect.poll(() => page.getByRole("link", { name: /^بلدية/ }).count()).toBe(200);
  await isSound(here);
});
