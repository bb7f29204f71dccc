import type { EntityChanges } from "@marsad/shared/schemas";
import type { Locator } from "playwright-core";
import { expect } from "vitest";
import { paths } from "../../src/paths.ts";
import { test } from "../testing/browser-test.ts";
import { isSound } from "../testing/is-sound.ts";
import { isSoundOnBoth } from "../testing/is-sound-on-both.ts";
import { languages } from "../testing/languages.ts";
import { readApi } from "../testing/read-api.ts";
import { tabTo } from "../testing/tab-to.ts";
import { type Visit, visit } from "../testing/visit.ts";

const entity = "13";
const readChanges = (from: string, to: string) =>
  readApi<EntityChanges>(`/programmes/marsad/entities/${entity}/changes?from=${from}&to=${to}`);

function cardOf({ page, say }: Visit): Locator {
  return page.getByRole("region", { name: say.t("changes.title"), exact: true });
}

/** Brings the card in sight, which brings what it shows. */
async function openCard(here: Visit): Promise<Locator> {
  await here.page.locator(".changes-place").scrollIntoViewIfNeeded();
  const card = cardOf(here);
  await card.getByRole("img").first().waitFor();
  return card;
}

/** The points of the parts as the API has them, written out: values in two, what differs in nothing left out. */
function pointsOf({ parts, values }: EntityChanges, say: Visit["say"]): string[] {
  const numbers = parts.flatMap(({ factor, points, count }) => {
    if (factor === "values") return [values.improved, values.worsened].filter((part) => part !== 0);
    return count === 0 || (factor === "volumes" && points === 0) ? [] : [points];
  });
  return numbers.map((points) => say.formatSigned(points, 2));
}

test.for(languages)(
  "two periods are chosen, and every part of the change is in the table as the results have it (%s)",
  async (language) => {
    const here = await visit(paths.entity("marsad", entity), { language });
    const { page, say } = here;
    const card = await openCard(here);
    await card.getByRole("combobox", { name: say.t("changes.from") }).selectOption("2019-Q1");
    await page.waitForURL(/from=2019-Q1/);
    await card.getByRole("combobox", { name: say.t("changes.to") }).selectOption("2026-Q1");
    await page.waitForURL(/to=2026-Q1/);
    await card.getByRole("button", { name: say.t("charts.table") }).click();
    await page.waitForURL(/changes=table/);

    const changes = await readChanges("2019-Q1", "2026-Q1");
    const rows = card.getByRole("table").getByRole("row");
    const expected = [
      say.formatScore(changes.from.score, [90]),
      ...pointsOf(changes, say),
      say.formatSigned(changes.change, 2),
      say.formatScore(changes.to.score, [90]),
    ];
    await expect.poll(() => rows.count()).toBe(1 + expected.length);
    for (const [place, text] of expected.entries()) {
      expect(
        await rows
          .nth(1 + place)
          .getByRole("cell")
          .last()
          .textContent(),
      ).toBe(text);
    }
    // Another method lies between them, and says so.
    await card.getByText(say.t("changes.methods", { from: "2018.1", to: "2021.1" })).waitFor();
    await page.reload();
    await expect.poll(() => rows.count()).toBe(1 + expected.length);
    await isSound(here);
  },
);

test.for(languages)(
  "by keyboard: a period is chosen, and a figure in the words leads to the services that explain it (%s)",
  async (language) => {
    const here = await visit(paths.entity("marsad", entity), { language });
    const { page, say } = here;
    const card = await openCard(here);
    const from = card.getByRole("combobox", { name: say.t("changes.from") });
    await tabTo(page, from);
    await page.keyboard.press("ArrowDown");
    await page.waitForURL(/from=2026-Q1/);

    const { values } = await readChanges("2026-Q1", "2026-Q3");
    const improved = say.formatNumber(values.improved, 2);
    await tabTo(page, card.getByRole("link", { name: improved, exact: true }));
    await page.keyboard.press("Enter");
    await page.waitForURL(/#changes-values/);
    const list = card.getByRole("region", { name: say.t("changes.behind.values") });
    const cells = values.services
      .flatMap(({ service, indicators }) => indicators.map((cell) => ({ service, ...cell })))
      .toSorted((one, other) => Math.abs(other.points) - Math.abs(one.points));
    await tabTo(page, list.getByRole("button", { name: say.t("changes.behind.more", { count: 17 }) }));
    await page.keyboard.press("Enter");
    await expect.poll(() => list.getByRole("listitem").count()).toBe(20);
    await list
      .getByRole("button", { name: say.t("changes.behind.more", { count: cells.length - 20 }) })
      .waitFor();
    const [largest] = cells;
    const first = list.getByRole("listitem").first();
    expect(await first.textContent()).toContain(say.formatSigned(largest?.points ?? 0, 2));
    await tabTo(page, first.getByRole("link"), "Shift+Tab");
    await page.keyboard.press("Enter");
    await page.waitForURL(new RegExp(`/services/${entity}/${largest?.service.code}`));
  },
);

test.for(languages)(
  "the words give the change, its parts and whose doing the rank is (%s)",
  async (language) => {
    const here = await visit(paths.entity("marsad", entity), { language, screen: "phone" });
    const { say } = here;
    const card = await openCard(here);
    const { from, to, change, rank, values } = await readChanges("2026-Q2", "2026-Q3");
    const words = card.locator(".chart-reading");
    for (const figure of [
      say.formatNumber(Math.abs(change), 2),
      say.formatScore(from.score, [90]),
      say.formatScore(to.score, [90]),
      say.formatNumber(values.improved, 2),
      say.formatNumber(-values.worsened, 2),
      say.formatNumber(rank.before),
      say.formatNumber(rank.after),
    ])
      await words.getByRole("link", { name: figure, exact: true }).first().waitFor();
    await isSound(here);
  },
);

test.for(languages)(
  "a period without a score is named with its reason, and another one can be chosen (%s)",
  async (language) => {
    const here = await visit(paths.entity("marsad", entity, { from: "2020-Q2" }), {
      language,
      provokes: /409/,
    });
    const { say } = here;
    const card = cardOf(here);
    const period = say.formatPeriod("2020-Q2");
    const reason = say.t("state.not-measured");
    await card.getByText(say.t("changes.score-missing", { period, reason })).waitFor();
    await isSoundOnBoth(here);
    await card.getByRole("combobox", { name: say.t("changes.from") }).selectOption("2025-Q4");
    await card.getByRole("img").first().waitFor();
  },
);

test("there is no such card where nothing can be explained: scores published elsewhere, and a period without one", async () => {
  const published = await visit(paths.entity("dxmi", "absher"), { provokes: /404/ });
  await published.page.getByRole("heading", { level: 1 }).waitFor();
  expect(await published.page.locator(".changes-place").count()).toBe(0);
  expect(await cardOf(published).count()).toBe(0);
  const unscored = await visit(paths.entity("marsad", entity, { period: "2024-Q4" }));
  await unscored.page.getByText(unscored.say.t("entities.unscored-title")).waitFor();
  expect(await unscored.page.locator(".changes-place").count()).toBe(0);
  expect(await cardOf(unscored).count()).toBe(0);
});
