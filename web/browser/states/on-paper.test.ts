import type { Period, Programme } from "@marsad/shared/schemas";
import { expect } from "vitest";
import { test } from "../testing/browser-test.ts";
import { isLoaded } from "../testing/is-loaded.ts";
import { languages } from "../testing/languages.ts";
import { pages } from "../testing/pages.ts";
import { readApi } from "../testing/read-api.ts";
import { visit } from "../testing/visit.ts";

/** What A4 leaves between its margins of 12 mm, in CSS pixels. */
const paper = { width: 703, height: 1000 };
const cases = (["overview", "entity", "peers", "criteria", "methodology"] as const).flatMap((name) =>
  languages.map((language) => [name, language] as const),
);

test.for(cases)(
  "the %s page on paper says whose it is and of when, fits, and has nothing to press (%s)",
  async ([name, language]) => {
    const here = await visit(pages[name], { language });
    const { page, say } = here;
    await isLoaded(here);
    await page.setViewportSize(paper);
    await page.emulateMedia({ media: "print" });
    const programme = await readApi<Programme>("/programmes/marsad");
    const { periods } = await readApi<{ periods: Period[] }>("/programmes/marsad/periods");
    const period = periods.find(({ code }) => code === programme.latestPeriod);
    if (period === undefined) throw new Error("the demonstration has results");
    const head = page.locator(".print-head");
    await head.getByText(say.name(programme.names).text).waitFor();
    await head.getByText(say.formatPeriod(period.code), { exact: true }).waitFor();
    await head.getByText(say.sayPeriod(period.code, period.start, period.end)[1]).waitFor();
    await page.getByText(say.t("common.synthetic-title")).first().waitFor();

    // The headings by which a table is sorted stay, as words.
    const controls = page.locator("header, nav, select, input, button:not(th button)");
    for (const control of await controls.all()) expect(await control.isVisible()).toBe(false);
    await expect
      .poll(() => page.evaluate(() => document.documentElement.scrollWidth))
      .toBeLessThanOrEqual(paper.width);
    await expect.poll(() => page.locator("main .recharts-surface").evaluateAll(areInside)).toBe(true);
  },
);

/** Runs in the page. */
function areInside(drawings: readonly Element[]): boolean {
  return drawings.every((drawing) => {
    const { left, right } = drawing.getBoundingClientRect();
    return left >= 0 && right <= document.documentElement.clientWidth;
  });
}
