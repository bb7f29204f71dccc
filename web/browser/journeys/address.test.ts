import type { Page } from "playwright-core";
import { expect } from "vitest";
import { paths, withLanguage } from "../../src/paths.ts";
import { test } from "../testing/browser-test.ts";
import { languages, words } from "../testing/languages.ts";
import { visit } from "../testing/visit.ts";

test.for(languages)("the other language shows the same page in the same state (%s)", async (language) => {
  const path = paths.ranking("marsad", { period: "2024-Q3", region: "makkah", sort: "name" });
  const { page, say } = await visit(path, { language });
  await page.getByRole("table", { name: say.formatPeriod("2024-Q3") }).waitFor();
  await page.getByRole("link", { name: say.t("common.other-language") }).click();

  const other = language === "ar" ? "en" : "ar";
  await page.getByRole("table", { name: words[other].formatPeriod("2024-Q3") }).waitFor();
  expect(await page.locator("html").getAttribute("lang")).toBe(other);
  expect(await page.locator("html").getAttribute("dir")).toBe(other === "ar" ? "rtl" : "ltr");
  await expect.poll(() => page.getByRole("table").first().getByRole("rowheader").count()).toBe(3);
  const address = new URL(page.url());
  expect(`${address.pathname}${address.search}`).toBe(withLanguage(path, other, true));
});

test.for(languages)(
  "the language stays from page to page, and back leads to the view that was left (%s)",
  async (language) => {
    const { page, say } = await visit(paths.ranking("marsad"), { language });
    const entities = page.getByRole("table").first().getByRole("rowheader");
    const region = page.getByRole("combobox", { name: say.t("ranking.region") });
    await region.selectOption("makkah");
    await expect.poll(() => entities.count()).toBe(3);
    await entities.first().getByRole("link").click();
    await page.getByRole("region", { name: say.t("entities.services") }).waitFor();
    expect(new URL(page.url()).searchParams.get("lang")).toBe(language === "ar" ? null : "en");

    await page.goBack();
    await expect.poll(() => entities.count()).toBe(3);
    expect(await region.inputValue()).toBe("makkah");
    await page.goBack();
    await expect.poll(() => entities.count()).toBe(17);
    expect(await region.inputValue()).toBe("");
  },
);

/** Scrolls to what is loaded when the reader comes near it. */
async function comeNear(page: Page): Promise<void> {
  for (const place of await page.locator(".changes-place").all()) {
    await place.scrollIntoViewIfNeeded();
    await place.waitFor({ state: "detached" });
  }
  await page.waitForLoadState("networkidle");
}

test("an address that is sent to somebody opens the same view", async () => {
  const first = await visit(paths.entity("marsad", "16"));
  const { page, say } = first;
  await page.getByRole("combobox", { name: say.t("common.period") }).selectOption("2023-Q4");
  const trend = page.getByRole("region", { name: say.t("entities.trend") });
  await trend.getByRole("button", { name: say.t("charts.table") }).click();
  const services = page.getByRole("region", { name: say.t("entities.services") });
  await services
    .getByRole("columnheader", { name: say.t("entities.column.service") })
    .getByRole("button")
    .click();
  await services.getByRole("group").getByRole("button").nth(1).click();
  await page.waitForURL(/segment=/);
  await page
    .getByRole("heading", { name: say.t("entities.standing", { period: say.formatPeriod("2023-Q4") }) })
    .waitFor();
  await comeNear(page);
  const seen = await page.getByRole("main").ariaSnapshot();

  const { pathname, search } = new URL(page.url());
  const second = await visit(pathname + search);
  await comeNear(second.page);
  await expect.poll(() => second.page.getByRole("main").ariaSnapshot()).toBe(seen);
});
