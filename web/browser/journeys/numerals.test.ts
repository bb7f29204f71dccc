import { expect } from "vitest";
import { test } from "../testing/browser-test.ts";
import { isSound } from "../testing/is-sound.ts";
import { pages } from "../testing/pages.ts";
import { visit } from "../testing/visit.ts";

test("the numerals are chosen once for everything but addresses, and remembered on the device", async () => {
  const here = await visit(pages.ranking);
  const { page, say } = here;
  const ranks = page.getByRole("table").first().getByRole("row");
  await page.getByRole("button", { name: say.t("common.numerals-arab") }).click();
  await expect.poll(() => ranks.nth(1).textContent()).toContain("٩٤٫٦");
  await page.reload();
  await expect.poll(() => ranks.nth(1).textContent()).toContain("٩٤٫٦");
  const main = (await page.getByRole("main").textContent()) ?? "";
  expect(main.match(/[0-9]/g) ?? []).toEqual([]);
  await isSound(here);

  await page.getByRole("combobox", { name: say.t("common.period") }).selectOption("2026-Q1");
  await page.waitForURL(/period=2026-Q1/);
});

test("English has Latin numerals, whatever was chosen for Arabic", async () => {
  const { page, say } = await visit(pages.ranking);
  await page.getByRole("button", { name: say.t("common.numerals-arab") }).click();
  await page.getByRole("link", { name: say.t("common.other-language") }).click();
  await page.getByRole("table", { name: "Q3 2026" }).waitFor();
  expect((await page.getByRole("main").textContent()) ?? "").not.toMatch(/[٠-٩]/);
});
