import type { Overview } from "@marsad/shared/schemas";
import { expect } from "vitest";
import { paths } from "../../src/paths.ts";
import { test } from "../testing/browser-test.ts";
import { languages } from "../testing/languages.ts";
import { readApi } from "../testing/read-api.ts";
import { tabTo } from "../testing/tab-to.ts";
import { visit } from "../testing/visit.ts";

test.for(languages)(
  "the map says each region's score, and leads to its part of the ranking by mouse and by keyboard (%s)",
  async (language) => {
    const { page, say } = await visit(paths.overview("marsad"), { language });
    const map = page.getByRole("region", { name: say.t("overview.regions") }).getByRole("figure");
    const { regions } = await readApi<Overview>("/programmes/marsad/overview/2026-Q3");
    const links = map.getByRole("link").filter({ has: page.locator("path") });
    await expect.poll(() => links.count()).toBe(13);
    const said = await Promise.all((await links.all()).map((link) => link.getAttribute("aria-label")));
    for (const { score } of regions) {
      expect(said.filter((text) => text?.endsWith(say.formatScore(score, [90])))).not.toEqual([]);
    }
    const asir = map.getByRole("link", { name: language === "ar" ? /^عسير: / : /^Asir: / });
    await tabTo(page, asir);
    await page.keyboard.press("Enter");
    await page.waitForURL(/ranking\?.*region=asir/);
    await page.goBack();
    await map.getByRole("link", { name: language === "ar" ? /^نجران: / : /^Najran: / }).click();
    await page.waitForURL(/ranking\?.*region=najran/);
  },
);

test.for(languages)(
  "who crossed the benchmark and who reported least are named as the results have them (%s)",
  async (language) => {
    const period = "2026-Q1";
    const { page, say } = await visit(paths.overview("marsad", { period }), { language });
    const { crossings, incomplete, unranked } = await readApi<Overview>(
      `/programmes/marsad/overview/${period}`,
    );
    const named = (title: string) => page.getByRole("region", { name: title }).getByRole("listitem");
    const texts = (list: { entity: { names: Record<string, string> } }[]) =>
      list.map(({ entity }) => expect.stringContaining(say.name(entity.names).text));
    await expect
      .poll(() => named(say.t("overview.crossings")).allTextContents())
      .toEqual(texts([...crossings.up, ...crossings.down]));
    await expect.poll(() => named(say.t("overview.reporting")).allTextContents()).toEqual(texts(incomplete));
    await page
      .getByRole("region", { name: say.t("overview.reporting") })
      .getByText(
        unranked === 0 ? say.t("overview.unranked-none") : say.t("overview.unranked", { count: unranked }),
        { exact: true },
      )
      .waitFor();
  },
);

test("a programme without these regions has no map, and one published elsewhere no word on reporting", async () => {
  const { page, say } = await visit(paths.overview("dxmi"));
  await page.getByRole("region", { name: say.t("overview.trend") }).waitFor();
  expect(await page.getByRole("region", { name: say.t("overview.regions") }).count()).toBe(0);
  expect(await page.getByRole("region", { name: say.t("overview.reporting") }).count()).toBe(0);
});
