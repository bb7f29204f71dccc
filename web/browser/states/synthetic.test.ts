import { test } from "../testing/browser-test.ts";
import { isLoaded } from "../testing/is-loaded.ts";
import { languages } from "../testing/languages.ts";
import { pages } from "../testing/pages.ts";
import { visit } from "../testing/visit.ts";

test.for(languages)(
  "figures that are made up say so on every page, and inside the drawing (%s)",
  async (language) => {
    const here = await visit(pages.ranking, { language });
    const { page, say } = here;
    const notice = page.getByRole("complementary", { name: say.t("common.synthetic-mark") });
    await notice.getByText(say.t("common.synthetic-title")).waitFor();
    // A page that is left while it loads has errors to tell that no reader sees.
    await isLoaded(here);
    for (const [path, title] of [
      [pages.overview, say.t("overview.trend")],
      [pages.entity, say.t("entities.trend")],
    ] as const) {
      await page.goto(language === "en" ? `${path}?lang=en` : path);
      await notice.getByText(say.t("common.synthetic-title")).waitFor();
      const chart = page.getByRole("region", { name: title }).getByRole("application");
      await chart.locator("svg").getByText(say.t("charts.synthetic"), { exact: true }).waitFor();
      await isLoaded(here);
    }
    await page.goto(language === "en" ? "/?lang=en" : "/");
    const demonstration = page.getByRole("listitem").filter({ has: page.locator('a[href^="/marsad"]') });
    await demonstration.getByText(say.t("common.synthetic-mark")).waitFor();
  },
);
