import { expect } from "vitest";
import { paths } from "../../src/paths.ts";
import { test } from "../testing/browser-test.ts";
import { loadChainedTowns } from "../testing/chained-towns.ts";
import { isLoaded } from "../testing/is-loaded.ts";
import { isSound } from "../testing/is-sound.ts";
import { languages } from "../testing/languages.ts";
import { pages } from "../testing/pages.ts";
import { visit } from "../testing/visit.ts";

test.for(languages)(
  "the rule book is read: weights, levels, and what changed from the version before (%s)",
  async (language) => {
    const here = await visit(pages.ranking, { language });
    const { page, say } = here;
    await page
      .getByRole("navigation", { name: say.t("common.navigation") })
      .getByRole("link", { name: say.t("common.rules") })
      .click();
    await page.getByRole("heading", { level: 1, name: say.t("methodology.title") }).waitFor();
    // The rule book of the demonstration: its first dimension weighs 30 of 100, its benchmark is 90.
    const first = page.getByRole("region", {
      name: language === "ar" ? "رضا المستفيد" : "Beneficiary satisfaction",
    });
    await first.getByText(say.t("methodology.of-score", { share: say.formatPercent(0.3) })).waitFor();
    await page
      .getByRole("region", { name: say.t("methodology.benchmark") })
      .getByText(say.t("methodology.at-least", { value: 90 }))
      .waitFor();
    const levels = page.getByRole("region", { name: say.t("methodology.levels") });
    expect(await levels.getByRole("row").count()).toBeGreaterThan(3);
    const changes = page.getByRole("region", { name: say.t("methodology.changes", { version: "2018.1" }) });
    await changes.getByText(say.t("methodology.count-new", { count: 20 }), { exact: true }).waitFor();
    await isLoaded(here);
    await isSound(here);

    await page
      .getByRole("navigation", { name: say.t("methodology.versions") })
      .getByRole("link", { name: "2018.1" })
      .click();
    await page.waitForURL(/\/marsad\/methodology\/2018\.1/);
    await expect.poll(() => changes.count()).toBe(0);
    await isLoaded(here);
    await isSound(here);
  },
);

test.for(languages)(
  "a rule book whose scores are published elsewhere says so and shows its perspectives (%s)",
  async (language) => {
    const here = await visit(paths.methodology("dxmi"), { language });
    const { page, say } = here;
    await page.getByText(say.t("methodology.scored-elsewhere")).waitFor();
    expect(
      await page
        .getByRole("region", { name: say.t("methodology.dimensions") })
        .getByRole("listitem")
        .count(),
    ).toBe(4);
    await isSound(here);
  },
);

test.for(languages)("an indicator whose steps take another effort than 1 says so (%s)", async (language) => {
  const programme = `stated-effort-${language}`;
  await loadChainedTowns(programme);
  const here = await visit(paths.methodology(programme, "2"), { language });
  const { page, say } = here;
  const stated = page.getByText(say.t("methodology.effort", { effort: "2.5" }));
  await stated.waitFor();
  expect(await page.getByRole("listitem").filter({ has: stated }).textContent()).toContain(
    language === "ar" ? "الحصة c" : "Share c",
  );
  expect(await stated.count()).toBe(1);
});

test("a version that there is not is told as such, and the others lead on", async () => {
  const here = await visit(paths.methodology("marsad", "1999"), {
    provokes: /Failed to load resource|failed: /,
  });
  const { page, say } = here;
  await page.getByRole("main").getByRole("alert").getByText(say.t("problem.not-found")).waitFor();
  await isSound(here);
});
