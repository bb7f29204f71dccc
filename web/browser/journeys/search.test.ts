import { expect } from "vitest";
import { paths } from "../../src/paths.ts";
import { test } from "../testing/browser-test.ts";
import { hasFocus } from "../testing/has-focus.ts";
import { isSound } from "../testing/is-sound.ts";
import { languages } from "../testing/languages.ts";
import { screens } from "../testing/screens.ts";
import { visit } from "../testing/visit.ts";

/** As it is often typed, and as the register has it. */
const sought = {
  ar: { entity: ["الاحساء", "أمانة الأحساء"], service: "هدم مبني" },
  en: { entity: ["al-ahsa", "Al-Ahsa Municipality"], service: "demolition" },
} as const;

test.for(languages)(
  "an entity is found from any page by keys alone, however it is spelt (%s)",
  async (language) => {
    const here = await visit(paths.methodology("marsad"), { language });
    const { page, say } = here;
    const [typed, name] = sought[language].entity;
    await page.getByRole("button", { name: say.t("common.search"), exact: true }).waitFor();
    await page.keyboard.press("/");
    const dialog = page.getByRole("dialog", { name: say.t("search.title") });
    const field = dialog.getByRole("combobox");
    await hasFocus(field);
    await isSound(here);
    await page.keyboard.type(typed);
    const options = dialog.getByRole("option");
    await expect.poll(() => options.first().textContent()).toContain(name);
    await isSound(here);
    expect(await options.first().getAttribute("aria-selected")).toBe("true");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowUp");
    await page.keyboard.press("Enter");
    await expect.poll(() => page.getByRole("heading", { level: 1 }).textContent()).toBe(name);
    expect(await dialog.count()).toBe(0);

    await page.keyboard.press("/");
    await hasFocus(field);
    await page.keyboard.press("Escape");
    await expect.poll(() => dialog.count()).toBe(0);
  },
);

test.for(languages)(
  "a service is found by mouse on a phone, with whose it is, and leads to its page (%s)",
  async (language) => {
    const here = await visit(paths.ranking("marsad"), { language, screen: "phone" });
    const { page, say } = here;
    await page.getByRole("button", { name: say.t("common.search"), exact: true }).click();
    const dialog = page.getByRole("dialog", { name: say.t("search.title") });
    await dialog.getByRole("combobox").fill(sought[language].service);
    const option = dialog.getByRole("option").first();
    await expect.poll(() => option.textContent()).toContain(say.t("search.service-of"));
    await isSound(here);
    await option.click();
    await page.waitForURL(/\/marsad\/services\//);

    await page.setViewportSize(screens.desk);
    await page.getByRole("button", { name: say.t("common.search"), exact: true }).click();
    await dialog.getByRole("combobox").fill("xyz-nothing");
    await dialog.getByRole("status").getByText(say.t("search.none")).waitFor();
  },
);
