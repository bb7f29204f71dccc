import { expect } from "vitest";
import { paths } from "../../src/paths.ts";
import { test } from "../testing/browser-test.ts";
import { isLoaded } from "../testing/is-loaded.ts";
import { isSoundOnBoth } from "../testing/is-sound-on-both.ts";
import { languages } from "../testing/languages.ts";
import { type Visit, visit } from "../testing/visit.ts";

async function isSoundOnBothScreens(here: Visit): Promise<void> {
  await isLoaded(here);
  await isSoundOnBoth(here);
}

test.for(languages)(
  "an entity that reported nothing has its reason in place of a score (%s)",
  async (language) => {
    const here = await visit(paths.entity("marsad", "13", { period: "2024-Q4" }), { language });
    const { page, say } = here;
    const reason = say.t("state.not-reported");
    const period = say.formatPeriod("2024-Q4");
    await page.getByText(say.t("entities.unscored", { reason, period })).waitFor();
    // The sentence about the line ends where the scores do, and says why.
    await page.getByText(say.t("charts.read.unscored", { period, reason })).waitFor();
    await isSoundOnBothScreens(here);
  },
);

test.for(languages)(
  "an entity without a score is listed below the ranking, with its reason (%s)",
  async (language) => {
    const here = await visit(paths.ranking("marsad", { period: "2024-Q4" }), { language });
    const { page, say } = here;
    const list = page.getByRole("region", { name: say.t("ranking.unranked", { count: 1 }) });
    const row = list.getByRole("row", { name: language === "ar" ? "أمانة منطقة الجوف" : "Al-Jouf" });
    await row.getByText(say.t("state.not-reported")).waitFor();
    await isSoundOnBothScreens(here);
  },
);

const emptyPeriod = {
  ranking: paths.ranking,
  overview: paths.overview,
  entity: (programme: string, search: { period: string }) => paths.entity(programme, "4", search),
};

test.for(
  languages.flatMap((language) =>
    (["ranking", "overview", "entity"] as const).map((name) => [name, language] as const),
  ),
)("a period in which nothing was measured shows no zeros on the %s page (%s)", async ([name, language]) => {
  const here = await visit(emptyPeriod[name]("marsad", { period: "2020-Q2" }), { language });
  await isLoaded(here);
  const { page, say } = here;
  if (name === "ranking") await page.getByRole("heading", { name: say.t("ranking.nothing-title") }).waitFor();
  else await page.getByText(say.t("state.not-measured")).first().waitFor();
  expect(
    await page
      .getByRole("main")
      .getByText(/^0[.,]0$/)
      .count(),
  ).toBe(0);
  await isSoundOnBothScreens(here);
});

test.for(languages)("a filter that leaves nobody says so and can be cleared (%s)", async (language) => {
  const here = await visit(paths.ranking("marsad", { q: "لا أحد بهذا الاسم" }), { language });
  const { page, say } = here;
  await page.getByRole("heading", { name: say.t("ranking.empty-title") }).waitFor();
  await isSoundOnBothScreens(here);
  await page
    .getByRole("button", { name: say.t("common.clear-filter") })
    .first()
    .click();
  await page.getByRole("link", { name: language === "ar" ? "أمانة الأحساء" : "Al-Ahsa" }).waitFor();
});
