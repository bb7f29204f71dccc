import type { Ranking } from "@marsad/shared/schemas";
import { expect } from "vitest";
import { paths } from "../../src/paths.ts";
import { test } from "../testing/browser-test.ts";
import { languages } from "../testing/languages.ts";
import { readApi } from "../testing/read-api.ts";
import type { Screen } from "../testing/screens.ts";
import { visit } from "../testing/visit.ts";
import { withoutGiven } from "../testing/without-given.ts";

const screens: readonly Screen[] = ["desk", "phone"];
const cases = languages.flatMap((language) => screens.map((screen) => [language, screen] as const));

/** Sheets of a PDF by width and height, in points. */
function readSheets(pdf: Buffer): string[] {
  return [...pdf.toString("latin1").matchAll(/\/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]/g)].map(
    ([, width, height]) => `${Math.round(Number(width))} × ${Math.round(Number(height))}`,
  );
}

test.for(cases)(
  "the print button prints every row as a table, with nothing to press on it (%s, %s)",
  async ([language, screen]) => {
    // Pages of three rows: what is printed must not depend on what has been loaded.
    const { page, say } = await visit(paths.ranking("marsad", { region: "makkah" }), {
      language,
      screen,
      arrange: async (page) => {
        await withoutGiven(page);
        await page.addInitScript(() => {
          globalThis.print = () => document.documentElement.classList.add("printed");
        });
        await page.route("**/rankings/*", (route) => {
          const url = new URL(route.request().url());
          url.searchParams.set("limit", "1");
          return route.continue({ url: url.href });
        });
      },
    });
    await page.getByRole("button", { name: say.t("common.show-more") }).waitFor();
    await page.getByRole("button", { name: say.t("ranking.print") }).click();
    await page.locator("html.printed").waitFor();
    await page.emulateMedia({ media: "print" });
    const { rows } = await readApi<Ranking>("/programmes/marsad/rankings/2026-Q3?region=makkah");
    const table = page.getByRole("table").first();
    await expect
      .poll(() => table.getByRole("rowheader").getByRole("link").allTextContents())
      .toEqual(rows.map(({ entity }) => say.name(entity.names).text));
    await page.getByText(say.formatPeriod("2026-Q3")).last().waitFor();
    const region = language === "ar" ? "مكة المكرمة" : "Makkah";
    await page.getByText(say.t("ranking.filtered-to", { filters: region })).waitFor();
    // Headings of columns stay, as words.
    const controls = page.getByRole("main").locator("button, select, input");
    for (const control of await controls.all())
      expect(await control.boundingBox(), (await control.textContent()) ?? "").toBeNull();
    expect(await table.locator("thead").evaluate((head) => getComputedStyle(head).display)).toBe(
      "table-header-group",
    );
  },
);

test("paper is upright for few columns and on its side for many", async () => {
  const sheetsOf = async (search: Record<string, string>) => {
    const { page } = await visit(paths.ranking("marsad", search));
    await page.getByRole("table").first().waitFor();
    return new Set(readSheets(await page.pdf({ preferCSSPageSize: true })));
  };
  expect(await sheetsOf({})).toEqual(new Set(["842 × 595"]));
  expect(await sheetsOf({ columns: "change,level" })).toEqual(new Set(["595 × 842"]));
});
