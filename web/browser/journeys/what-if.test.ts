import type { ReportedFacts, ServiceScorecard } from "@marsad/shared/schemas";
import { expect } from "vitest";
import { paths } from "../../src/paths.ts";
import { test } from "../testing/browser-test.ts";
import { isSoundOnBoth } from "../testing/is-sound-on-both.ts";
import { languages } from "../testing/languages.ts";
import { readApi } from "../testing/read-api.ts";
import { tabTo } from "../testing/tab-to.ts";
import { type Visit, visit } from "../testing/visit.ts";

const [entity, service, period] = ["13", "commercial-licence-issue", "2026-Q3"];

const parts = ({ page, say }: Visit) => {
  const result = page.getByRole("region", { name: say.t("what-if.result"), exact: true });
  return {
    result,
    score: result.locator(".standing-number"),
    values: page.getByRole("region", { name: say.t("what-if.values"), exact: true }),
    changed: page.getByRole("region", { name: say.t("what-if.changed"), exact: true }),
  };
};

test.for(languages)(
  "a service leads to the what-if, where a next step brings just what it promised, and is undone (%s)",
  async (language) => {
    const here = await visit(paths.service("marsad", entity, service, { period }), { language });
    const { page, say } = here;
    const { result, score, values, changed } = parts(here);
    const facts = await readApi<ReportedFacts>(`/programmes/marsad/entities/${entity}/facts/${period}`);
    const { nextSteps, indicators } = await readApi<ServiceScorecard>(
      `/programmes/marsad/services/${entity}/${service}/scorecard/${period}`,
    );
    await page.getByRole("link", { name: say.t("services.what-if") }).click();
    await expect.poll(() => score.textContent()).toBe(say.formatScore(facts.score, [90]));
    expect(await result.textContent()).toContain(String(facts.rank));
    await changed.getByText(say.t("what-if.unchanged")).waitFor();

    const [step] = nextSteps;
    const place = indicators.findIndex(({ code }) => code === step?.indicator);
    const cell = values.getByRole("listitem").nth(place);
    const field = cell.getByRole("textbox");
    const wanted = say.formatScore((facts.score ?? 0) + (step?.entityGain ?? 0), [90]);
    if (await field.isVisible()) await field.fill(String(step?.target));
    else await cell.getByRole("combobox").selectOption(String(step?.target));
    await page.waitForURL(/set=/);
    await expect.poll(() => score.textContent()).toBe(wanted);
    await expect.poll(() => changed.getByRole("listitem").count()).toBe(1);
    await isSoundOnBoth(here);
    await page.reload();
    await expect.poll(() => score.textContent()).toBe(wanted);

    await changed.getByRole("button", { name: say.t("what-if.undo-all") }).click();
    await expect.poll(() => score.textContent()).toBe(say.formatScore(facts.score, [90]));
  },
);

test.for(languages)("by keyboard alone a state is changed, and the score follows (%s)", async (language) => {
  const here = await visit(paths.path("marsad", entity, "what-if", { period, service }), { language });
  const { page, say } = here;
  const { values, changed } = parts(here);
  const state = values.getByRole("listitem").first().getByRole("combobox");
  await state.waitFor();
  await tabTo(page, state);
  await page.keyboard.press("End");
  await page.waitForURL(/set=.*unpublished/);
  await changed.getByText(say.t("services.state.unpublished")).waitFor();
  const undo = changed.getByRole("button", { name: /: / }).first();
  await tabTo(page, undo);
  await page.keyboard.press("Enter");
  await changed.getByText(say.t("what-if.unchanged")).waitFor();
});
