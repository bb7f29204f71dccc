import type { PeriodList } from "@marsad/shared/schemas";
import { expect } from "vitest";
import { paths } from "../../src/paths.ts";
import { test } from "../testing/browser-test.ts";
import { isSoundOnBoth } from "../testing/is-sound-on-both.ts";
import { languages } from "../testing/languages.ts";
import { pages } from "../testing/pages.ts";
import { visit } from "../testing/visit.ts";
import { withoutGiven } from "../testing/without-given.ts";

test.for(languages)(
  "every page leads to what the product says of accessibility and privacy, and both read well (%s)",
  async (language) => {
    const here = await visit(pages.ranking, { language });
    const { page, say } = here;
    const title = page.getByRole("heading", { level: 1 });
    for (const topic of ["accessibility", "privacy"] as const) {
      await page
        .getByRole("contentinfo")
        .getByRole("link", { name: say.t(`common.${topic}`) })
        .click();
      await expect.poll(() => title.textContent()).toBe(say.t(`about.${topic}-title`));
      expect(new URL(page.url()).pathname).toBe(`/about/${topic}`);
      await isSoundOnBoth(here);
    }
    await page.goBack();
    await page.goBack();
    await expect.poll(() => title.textContent()).toBe(say.t("ranking.title"));
  },
);

test("what the product does not say of itself is not found", async () => {
  const here = await visit("/about/nothing");
  await here.page.getByRole("heading", { name: here.say.t("common.not-found-title") }).waitFor();
  expect(paths.privacy()).toBe("/about/privacy");
});

test.for(languages)(
  "a page says when the data of its own period last changed, and when the platform did (%s)",
  async (language) => {
    const changed = { "2026-Q3": "2026-10-20T09:00:00Z", "2024-Q3": "2024-11-05T09:00:00Z" };
    const { page, say } = await visit(paths.ranking("marsad", { period: "2024-Q3" }), {
      language,
      arrange: async (asked) => {
        await withoutGiven(asked);
        await asked.route("**/api/programmes/marsad/periods", async (route) => {
          const response = await route.fetch();
          const { periods } = (await response.json()) as PeriodList;
          const updatedAt = new Map(Object.entries(changed));
          return route.fulfill({
            response,
            json: {
              periods: periods.map((each) => ({ ...each, updatedAt: updatedAt.get(each.code) ?? null })),
            },
          });
        });
      },
    });
    const facts = page.getByRole("contentinfo");
    const saysOf = (period: keyof typeof changed) =>
      say.t("common.period-updated", {
        period: say.formatPeriod(period),
        day: say.formatDay(changed[period]),
      });
    await facts.getByText(saysOf("2024-Q3")).waitFor();
    const platform = say.t("common.platform-updated", { day: "|", version: "|" }).split("|")[0] ?? "";
    await facts.getByText(platform).waitFor();
    await page.getByRole("combobox", { name: say.t("common.period") }).selectOption("2026-Q3");
    await facts.getByText(saysOf("2026-Q3")).waitFor();
    // Where no day of its own is known, the whole programme's stands.
    await page.getByRole("combobox", { name: say.t("common.period") }).selectOption("2026-Q1");
    await facts.getByText(say.t("common.data-updated", { day: "|" }).split("|")[0] ?? "").waitFor();
  },
);
