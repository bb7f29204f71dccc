import { expect } from "vitest";
import { test } from "../testing/browser-test.ts";
import { hasFocus } from "../testing/has-focus.ts";
import { isLoaded } from "../testing/is-loaded.ts";
import { isSound } from "../testing/is-sound.ts";
import { languages } from "../testing/languages.ts";
import { pages } from "../testing/pages.ts";
import { screens } from "../testing/screens.ts";
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
    await isSound(here);
    await page.setViewportSize(screens.phone);
    await isSound(here);

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
