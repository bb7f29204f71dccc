import type { Locator } from "playwright-core";
import { expect } from "vitest";
import { paths } from "../../src/paths.ts";
import { test } from "../testing/browser-test.ts";
import { isSound } from "../testing/is-sound.ts";
import { isSoundOnBoth } from "../testing/is-sound-on-both.ts";
import { languages } from "../testing/languages.ts";
import { tabTo } from "../testing/tab-to.ts";
import { type Visit, visit } from "../testing/visit.ts";

/** Brings the card in sight, which brings what it says. */
async function openCard({ page, say }: Visit): Promise<Locator> {
  await page.locator(".projection-place").scrollIntoViewIfNeeded();
  const card = page.getByRole("region", { name: say.t("projection.title"), exact: true });
  await card.waitFor();
  return card;
}

test.for(languages)(
  "when the benchmark is reached at the pace so far is said, and by keyboard how that was found (%s)",
  async (language) => {
    const here = await visit(paths.entity("marsad", "13"), { language });
    const { page, say } = here;
    const card = await openCard(here);
    const since = say.formatPeriod("2021-Q1");
    const sentence = (await card.getByRole("paragraph").first().textContent()) ?? "";
    expect(sentence).toContain(since);
    expect(sentence).toContain(say.t("projection.left-out", { count: 11, since }));

    const how = card.getByText(say.t("projection.how"));
    await tabTo(page, how);
    await page.keyboard.press("Enter");
    await card.getByText(say.t("projection.method")).waitFor();
    const scores = { from: since, to: say.formatPeriod("2026-Q3") };
    await card.getByText(say.t("projection.used-scores", { count: 21, ...scores })).waitFor();
    await isSoundOnBoth(here);
  },
);

test.for(languages)(
  "after a change of method three scores are too few for a pace, and four are enough (%s)",
  async (language) => {
    const here = await visit(paths.entity("marsad", "13", { period: "2021-Q3" }), { language });
    const { page, say } = here;
    const card = await openCard(here);
    await card.getByText(say.t("projection.too-few", { count: 3, benchmark: "90" })).waitFor();
    expect(await card.getByText(say.t("projection.how")).count()).toBe(0);
    await isSound(here);
    await page.getByRole("combobox", { name: say.t("common.period") }).selectOption("2021-Q4");
    await card.getByText(say.t("projection.how")).waitFor();
  },
);

test("who meets the benchmark has nothing to project, and without a score there is no such card", async () => {
  const above = await visit(paths.entity("marsad", "5"));
  await (await openCard(above)).getByText(above.say.t("projection.meets", { benchmark: "90" })).waitFor();
  const unscored = await visit(paths.entity("marsad", "13", { period: "2024-Q4" }));
  await unscored.page.getByText(unscored.say.t("entities.unscored-title")).waitFor();
  expect(await unscored.page.locator(".projection-place").count()).toBe(0);
});
