import { expect } from "vitest";
import { createLanguageView } from "../../src/i18n/language-view.ts";
import { paths } from "../../src/paths.ts";
import { test } from "../testing/browser-test.ts";
import { hasFocus } from "../testing/has-focus.ts";
import { isLoaded } from "../testing/is-loaded.ts";
import { isSoundOnBoth } from "../testing/is-sound-on-both.ts";
import { languages } from "../testing/languages.ts";
import { pages } from "../testing/pages.ts";
import { tabTo } from "../testing/tab-to.ts";
import { visit } from "../testing/visit.ts";
import { readShift, watchShift } from "../testing/watch-shift.ts";

test.for(languages)(
  "text is made larger and darker by keyboard, stays so on this device, and every page still holds (%s)",
  async (language) => {
    const here = await visit(pages.ranking, { language, arrange: watchShift });
    const { page, say } = here;
    await isLoaded(here);
    const tools = page.getByRole("contentinfo").getByRole("region", { name: say.t("common.tools") });
    const size = () => page.evaluate(() => getComputedStyle(document.documentElement).fontSize);
    expect(await size()).toBe("16px");
    const largest = tools.getByRole("button", { name: say.t("common.text-largest"), exact: true });
    await largest.focus();
    await page.keyboard.press("Enter");
    await hasFocus(largest);
    expect(await size()).toBe("20px");
    await tabTo(page, tools.getByRole("button", { name: say.t("common.contrast"), exact: true }));
    await page.keyboard.press(" ");
    await isSoundOnBoth(here);

    await page.goto(page.url());
    await isLoaded(here);
    expect(await size()).toBe("20px");
    expect(await page.evaluate(() => document.documentElement.dataset.contrast)).toBe("more");
    expect(await readShift(page)).toBeLessThanOrEqual(0.05);
    await tools.getByRole("button", { name: say.t("common.text-usual"), exact: true }).click();
    expect(await size()).toBe("16px");
  },
);

test.for(languages)("the calendar that is chosen stands first in every day (%s)", async (language) => {
  const { page, say } = await visit(pages.ranking, { language });
  const facts = page.getByRole("contentinfo").getByRole("paragraph").first();
  const own = { ar: /هـ · .+ م/, en: /\d{4} · .+ AH/ }[language];
  const other = { ar: / م · .+ هـ/, en: / AH · .+\d{4}/ }[language];
  await expect.poll(() => facts.textContent()).toMatch(own);
  const chosen = language === "ar" ? "common.calendar-gregorian" : "common.calendar-hijri";
  await page.getByRole("button", { name: say.t(chosen), exact: true }).click();
  await expect.poll(() => facts.textContent()).toMatch(other);
  await page.reload();
  await expect.poll(() => facts.textContent()).toMatch(other);
});

test.for(languages)("the calendar that is chosen stands first in every period (%s)", async (language) => {
  const { page, say } = await visit(paths.entity("marsad", "13", { trend: "table" }), { language });
  const tools = page.getByRole("contentinfo").getByRole("region", { name: say.t("common.tools") });
  const newest = page
    .getByRole("region", { name: say.t("entities.trend") })
    .getByRole("rowheader")
    .first();
  const chosen = page
    .getByRole("combobox", { name: say.t("common.period") })
    .getByRole("option")
    .first();
  const inOrder = (calendar: "hijri" | "gregorian") => {
    const view = createLanguageView(language, "latn", say.messages, calendar);
    return view.sayPeriod("2026-Q3", "2026-07-01", "2026-09-30");
  };
  for (const calendar of ["hijri", "gregorian"] as const) {
    await tools.getByRole("button", { name: say.t(`common.calendar-${calendar}`), exact: true }).click();
    const [first, second] = inOrder(calendar);
    await expect.poll(() => newest.textContent()).toBe(`${first}${second}`);
    expect(await chosen.textContent()).toBe(`${first} (${second})`);
  }
  // Without a choice a period is called by the name that its programme gave it.
  await tools.getByRole("button", { name: say.t("common.calendar-hijri"), exact: true }).click();
  await tools.getByRole("button", { name: say.t("common.calendar-own"), exact: true }).click();
  await expect.poll(() => newest.textContent()).toBe(inOrder("gregorian").join(""));
});
