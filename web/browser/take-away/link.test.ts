import { expect } from "vitest";
import { paths } from "../../src/paths.ts";
import { test } from "../testing/browser-test.ts";
import { hasFocus } from "../testing/has-focus.ts";
import { isSound } from "../testing/is-sound.ts";
import { languages } from "../testing/languages.ts";
import { tabTo } from "../testing/tab-to.ts";
import { openMenu } from "../testing/take-away.ts";
import { visit } from "../testing/visit.ts";

test.for(languages)(
  "the link of a view is copied by keyboard, with its period, its language and its state (%s)",
  async (language) => {
    const path = paths.ranking("marsad", { region: "makkah", sort: "name" });
    const here = await visit(path, {
      language,
      arrange: (page) => page.context().grantPermissions(["clipboard-read", "clipboard-write"]),
    });
    const { page, say } = here;
    await page.getByRole("table").first().waitFor();
    const summary = page
      .getByText(say.t("common.take", { title: say.t("ranking.title") }), { exact: true })
      .locator("..");
    await tabTo(page, summary);
    await page.keyboard.press("Enter");
    const copy = page.getByRole("button", { name: say.t("take.link") });
    await copy.waitFor();
    await page.keyboard.press("Tab");
    await hasFocus(copy);
    await page.keyboard.press("Enter");
    await page.getByRole("status").getByText(say.t("take.copied"), { exact: true }).waitFor();
    await isSound(here);
    const link = new URL(await page.evaluate(() => navigator.clipboard.readText()));
    expect(Object.fromEntries(link.searchParams)).toEqual({
      region: "makkah",
      sort: "name",
      period: "2026-Q3",
      lang: language,
    });
    await page.keyboard.press("Escape");
    await hasFocus(summary);

    const rows = () => page.getByRole("table").first().getByRole("rowheader").allTextContents();
    const seen = await rows();
    await page.goto(link.href);
    await expect.poll(rows).toEqual(seen);
  },
);

test.for(["desk", "phone"] as const)(
  "where the browser does not let us copy, the link is there to be copied (%s)",
  async (screen) => {
    const here = await visit(paths.entity("marsad", "13"), {
      screen,
      arrange: (page) =>
        page.addInitScript(() => Object.defineProperty(navigator, "clipboard", { value: undefined })),
    });
    const { page, say } = here;
    await page.getByRole("region", { name: say.t("entities.trend") }).waitFor();
    const title = (await page.getByRole("heading", { level: 1 }).textContent()) ?? "";
    const menu = await openMenu(here, page, title);
    await menu.getByRole("button", { name: say.t("take.link") }).click();
    const field = menu.getByRole("textbox", { name: say.t("take.link") });
    expect(await field.inputValue()).toMatch(/\/marsad\/entities\/13\?period=2026-Q3&lang=ar$/);
    await isSound(here);
  },
);
