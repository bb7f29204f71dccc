import { expect } from "vitest";
import { paths } from "../../src/paths.ts";
import { test } from "../testing/browser-test.ts";
import { isLoaded } from "../testing/is-loaded.ts";
import { isSound } from "../testing/is-sound.ts";
import { isSoundOnBoth } from "../testing/is-sound-on-both.ts";
import { languages } from "../testing/languages.ts";
import { visit } from "../testing/visit.ts";

test.for(languages)(
  "before anything is chosen the page says what to do, and its list is sound (%s)",
  async (language) => {
    const here = await visit(paths.compare("marsad"), { language });
    const { page, say } = here;
    await page.getByRole("heading", { name: say.t("compare.empty-title") }).waitFor();
    await page.getByRole("combobox", { name: say.t("compare.add") }).click();
    await page.getByRole("listbox").getByRole("option").first().waitFor();
    await isSoundOnBoth(here);
  },
);

test.for(languages)(
  "the tables of a comparison, and a code that nobody has, are sound (%s)",
  async (language) => {
    const view = { entities: "4,13,nobody", trend: "table", dimensions: "table" };
    const here = await visit(paths.compare("marsad", view), { language });
    await isLoaded(here);
    await here.page.getByRole("alert").waitFor();
    await isSoundOnBoth(here);
  },
);

test.for(languages)(
  "published figures are compared with their sources, and without dimensions (%s)",
  async (language) => {
    const view = { entities: "absher,saber", period: "2024" };
    const here = await visit(paths.compare("dxmi", view), { language });
    const { page, say } = here;
    const table = page.getByRole("table").first();
    await table.getByText(say.t("state.not-listed")).waitFor();
    expect(await table.locator('a[rel="external"]').count()).toBeGreaterThan(0);
    await page.getByRole("region", { name: say.t("compare.over-time") }).waitFor();
    expect(await page.getByRole("region", { name: say.t("compare.by-dimension") }).count()).toBe(0);
    await isSound(here);
  },
);

test.for(languages)(
  "a period without a score for any of them says so, with the reason of each (%s)",
  async (language) => {
    const here = await visit(paths.compare("dxmi", { entities: "absher,saber" }), { language });
    const { page, say } = here;
    const table = page.getByRole("table").first();
    await expect.poll(() => table.getByText(say.t("state.not-recovered")).count()).toBe(2);
    await page.getByText(say.t("compare.read.nobody")).waitFor();
    await isSound(here);
  },
);
