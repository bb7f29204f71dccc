import { expect } from "vitest";
import { paths } from "../../src/paths.ts";
import { test } from "../testing/browser-test.ts";
import { isSound } from "../testing/is-sound.ts";
import { languages } from "../testing/languages.ts";
import { pages } from "../testing/pages.ts";
import { screens } from "../testing/screens.ts";
import { visit } from "../testing/visit.ts";

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
      await isSound(here);
      await page.setViewportSize(screens.phone);
      await isSound(here);
      await page.setViewportSize(screens.desk);
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
