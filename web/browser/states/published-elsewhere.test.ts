import { expect } from "vitest";
import { paths } from "../../src/paths.ts";
import { test } from "../testing/browser-test.ts";
import { isLoaded } from "../testing/is-loaded.ts";
import { isSound } from "../testing/is-sound.ts";
import { isSoundOnBoth } from "../testing/is-sound-on-both.ts";
import { languages } from "../testing/languages.ts";
import { visit } from "../testing/visit.ts";

const views = {
  overview: paths.overview("dxmi", { period: "2024" }),
  ranking: paths.ranking("dxmi", { period: "2024" }),
  entity: paths.entity("dxmi", "absher", { period: "2024" }),
} as const;
const cases = languages.flatMap((language) =>
  (["overview", "ranking", "entity"] as const).map((name) => [name, language] as const),
);

test.for(cases)(
  "figures published elsewhere are said to be, and lead to their source, on the %s page (%s)",
  async ([name, language]) => {
    const here = await visit(views[name], { language });
    await isLoaded(here);
    const { page, say } = here;
    const notice = page.getByRole("complementary", { name: say.t("common.published-mark") });
    await notice.getByText(say.t("common.published-title")).waitFor();
    expect(await page.getByRole("main").locator('a[rel="external"]').count()).toBeGreaterThan(0);
    expect(await page.getByText(say.t("common.synthetic-mark")).count()).toBe(0);
    await isSoundOnBoth(here);
  },
);

const missing = [
  ["2024", "saber", "not-listed"],
  ["2025", "saber", "not-recovered"],
] as const;

test.for(languages.flatMap((language) => missing.map((each) => [...each, language] as const)))(
  "in %s, %s is %s, which is not a zero (%s)",
  async ([period, entity, state, language]) => {
    const here = await visit(paths.entity("dxmi", entity, { period }), { language });
    const { page, say } = here;
    const reason = say.t(`state.${state}`);
    await page.getByText(say.t("entities.unscored", { reason, period })).waitFor();
    await isLoaded(here);
    await isSound(here);
  },
);

test.for(languages)(
  "a list of which no score was recovered shows everybody with that reason (%s)",
  async (language) => {
    const here = await visit(paths.ranking("dxmi"), { language });
    const { page, say } = here;
    const list = page.getByRole("region", { name: say.t("ranking.unranked", { count: 13 }) });
    await expect.poll(() => list.getByText(say.t("state.not-recovered")).count()).toBe(13);
    await isSound(here);
  },
);
