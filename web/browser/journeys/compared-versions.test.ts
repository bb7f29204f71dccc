import { parseCsv } from "hucre/csv";
import type { Locator } from "playwright-core";
import { beforeAll, expect, inject } from "vitest";
import { paths } from "../../src/paths.ts";
import { test } from "../testing/browser-test.ts";
import { loadChainedTowns } from "../testing/chained-towns.ts";
import { isLoaded } from "../testing/is-loaded.ts";
import { isSound } from "../testing/is-sound.ts";
import { languages } from "../testing/languages.ts";
import { tabTo } from "../testing/tab-to.ts";
import { openMenu, takeFile } from "../testing/take-away.ts";
import { type Visit, visit } from "../testing/visit.ts";

const programme = "compared-versions";
const chained = paths.methodologyChanges(programme, "3", { from: "1" });

beforeAll(async () => {
  if (!("reason" in inject("browser"))) await loadChainedTowns(programme);
});

const cardOf = ({ page, say }: Visit) =>
  page.getByRole("region", { name: say.t("version-changes.comparable"), exact: true });

/** What is seen in each row below the head, without what is said only to those who listen. */
const readRows = (card: Locator) =>
  card
    .getByRole("row")
    .evaluateAll((rows) =>
      rows
        .slice(1)
        .map((row) =>
          [...row.querySelectorAll("td")].map((cell) =>
            [cell, ...cell.querySelectorAll(".visually-hidden")].at(-1)?.textContent?.trim(),
          ),
        ),
    );

test.for(languages)(
  "from why an entity changed one goes on to its change by like rules, chained over a period that both versions score (%s)",
  async (language) => {
    const here = await visit(paths.entity(programme, "alpha", { from: "2021", to: "2023" }), { language });
    const { page, say } = here;
    const by = (points: string) => say.t("common.up-by", { by: points });
    const down = (points: string) => say.t("common.down-by", { by: points });
    await tabTo(page, page.getByRole("link", { name: say.t("changes.like-rules") }));
    await page.keyboard.press("Enter");
    await page.waitForURL(/\/methodology\/3\/changes\?from=1&start=2021&end=2023&entity=alpha/);
    const card = cardOf(here);
    await card.getByText(say.t("version-changes.kind-chained"), { exact: true }).waitFor();
    await card.getByText(say.t("version-changes.say-chained")).waitFor();
    for (const [version, from, to] of [
      ["1", "2021", "2022"],
      ["3", "2022", "2023"],
    ] as const) {
      const stretch = say.t("version-changes.stretch", { version, from, to });
      await card.getByRole("listitem").filter({ hasText: stretch }).waitFor();
    }
    expect(await readRows(card)).toEqual([
      [by("20.0"), by("10.0"), by("10.0")],
      [by("5.0"), by("20.0"), down("15.0")],
    ]);
    const told = await card.getByRole("listitem").allTextContents();
    expect(told.some((text) => text.includes(by("20.0")))).toBe(true);
    // The nation: from 40 to 55 by the first, from 45 to 42.5 by the third.
    expect(told.some((text) => text.includes(by("12.5")))).toBe(true);
    await isLoaded(here);
    await isSound(here);
  },
);

test.for(languages)(
  "two periods that one version scores show both scores, and which of them is not official (%s)",
  async (language) => {
    const here = await visit(paths.methodologyChanges(programme, "2", { from: "1" }), {
      language,
      screen: "phone",
    });
    const { page, say } = here;
    const card = cardOf(here);
    await card.getByText(say.t("version-changes.kind-rescored"), { exact: true }).waitFor();
    await card.getByText(say.t("version-changes.say-not-official", { period: "2022" })).waitFor();
    expect(await readRows(card)).toEqual([
      ["30.0", "50.0", say.t("common.up-by", { by: "20.0" })],
      ["50.0", "60.0", say.t("common.up-by", { by: "10.0" })],
    ]);
    await isLoaded(here);
    await isSound(here);
    await page.getByRole("combobox", { name: say.t("version-changes.compare-with") }).selectOption("3");
    await page.waitForURL(/from=3/);
    await card.getByText(say.t("version-changes.say-like", { version: "3" })).waitFor();
  },
);

test.for(languages)(
  "what is refused says so, and each reason leads to what became of the indicator (%s)",
  async (language) => {
    const here = await visit(paths.methodologyChanges("marsad", "2021.1"), { language });
    const { page, say } = here;
    const card = cardOf(here);
    await card.getByText(say.t("version-changes.kind-refused"), { exact: true }).waitFor();
    await card
      .getByRole("combobox", { name: say.t("version-changes.period-of", { version: "2018.1" }) })
      .selectOption("2019-Q1");
    await page.waitForURL(/[?&]start=2019-Q1/);
    const ends = { from: say.formatPeriod("2019-Q1"), to: say.formatPeriod("2026-Q3") };
    await card.getByText(say.t("version-changes.say-refused", ends)).waitFor();
    expect(await card.getByRole("table").count()).toBe(0);
    await card.locator("summary").first().click();
    const reason = card.getByRole("listitem").first().getByRole("link");
    const name = (await reason.textContent()) ?? "";
    await reason.click();
    const indicator = page.locator("li:target");
    expect(await indicator.textContent()).toContain(name);
    await isSound(here);
  },
);

test("every score of the chain is taken away, with the change that they add up to", async () => {
  const here = await visit(chained, { language: "en", screen: "phone" });
  const title = here.say.t("version-changes.compared", { from: "2021", to: "2023" });
  const { bytes } = await takeFile(here, await openMenu(here, cardOf(here), title), "csv");
  const lines = parseCsv(bytes.toString("utf8"), { skipEmptyRows: false });
  const rows = lines.filter(([code]) => code === "alpha" || code === "beta");
  const numbers = rows.map((row) => row.map(Number).filter((cell) => Number.isFinite(cell)));
  expect(numbers).toEqual([
    [50, 60, 70, 80, 20],
    [30, 50, 20, 5, 5],
  ]);
  await isSound(here);
});
