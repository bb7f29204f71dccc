import { paths } from "../../src/paths.ts";
import { test } from "../testing/browser-test.ts";
import { isLoaded } from "../testing/is-loaded.ts";
import { isSound } from "../testing/is-sound.ts";
import { languages } from "../testing/languages.ts";
import { pages } from "../testing/pages.ts";
import { screens } from "../testing/screens.ts";
import { visit } from "../testing/visit.ts";

const tables = {
  overview: paths.overview("marsad", { tables: "trend.levels.published" }),
  entity: paths.entity("marsad", "17", { trend: "table" }),
} as const;
const cases = languages.flatMap((language) =>
  (["overview", "entity"] as const).map((name) => [name, language] as const),
);

test.for(cases)("the tables of the charts on the %s page are sound (%s)", async ([name, language]) => {
  const here = await visit(tables[name], { language });
  const { page, say } = here;
  await isLoaded(here);
  // A change of methodology is a row of its own.
  const change = say.t("charts.methodology-changed-row", { from: "2018.1", to: "2021.1" });
  await page.getByText(change).waitFor();
  await isSound(here);
  await page.setViewportSize(screens.phone);
  await page.getByText(change).waitFor();
  await isSound(here);
});

test.for(languages)(
  "a chart whose point is being read, and an open menu, are sound (%s)",
  async (language) => {
    const here = await visit(pages.entity, { language });
    const { page, say } = here;
    const chart = page.getByRole("region", { name: say.t("entities.trend") }).getByRole("application");
    await chart.locator("svg").first().waitFor();
    await chart.focus();
    await page.keyboard.press("ArrowLeft");
    await chart.getByText(say.formatPeriod("2026-Q2"), { exact: true }).waitFor();
    await isSound(here);
    await page.getByRole("banner").locator("summary").click();
    await page.getByRole("link", { name: say.t("common.all-programmes") }).waitFor();
    await isSound(here);
  },
);

test.for(languages)("the filters of the ranking unfold on a phone (%s)", async (language) => {
  const here = await visit(pages.ranking, { language, screen: "phone" });
  const { page, say } = here;
  await page.getByRole("search").getByText(say.t("ranking.more-filters")).click();
  await page.getByRole("combobox", { name: say.t("ranking.region") }).selectOption("makkah");
  await page
    .getByText(say.t("ranking.filtered-to", { filters: language === "ar" ? "مكة المكرمة" : "Makkah" }))
    .waitFor();
  await isSound(here);
});
