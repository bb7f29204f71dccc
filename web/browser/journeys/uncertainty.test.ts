import type { RankingOrders, RankingSensitivity, RankingUncertainty } from "@marsad/shared/schemas";
import { analyseUncertainty, explainShifts, usualChoices } from "@marsad/shared/uncertainty";
import { expect } from "vitest";
import { paths } from "../../src/paths.ts";
import { test } from "../testing/browser-test.ts";
import { bundleModule } from "../testing/bundle-module.ts";
import { isSound } from "../testing/is-sound.ts";
import { isSoundOnBoth } from "../testing/is-sound-on-both.ts";
import { languages } from "../testing/languages.ts";
import { madePeriod } from "../testing/made-period.ts";
import { pages } from "../testing/pages.ts";
import { readApi } from "../testing/read-api.ts";
import { tabTo } from "../testing/tab-to.ts";
import { openMenu, takeFile } from "../testing/take-away.ts";
import { type Visit, visit } from "../testing/visit.ts";

const period = "2026-Q3";
const address = `/programmes/marsad/rankings/${period}`;
const readBands = (search = "") => readApi<RankingUncertainty>(`${address}/uncertainty${search}`);

const cardOf = ({ page, say }: Visit, title: "bands" | "groups" | "shifts" | "orders") =>
  page.getByRole("region", { name: say.t(`uncertainty.${title}`), exact: true });

/** The band of ranks as the page writes it. */
const sayRanks = ({ ranks }: RankingUncertainty["rows"][number], { say }: Visit): string => {
  if (ranks === null) return "–";
  const { low, high } = ranks;
  return low === high ? String(low) : say.t("uncertainty.range", { low, high });
};

/** The band of ranks of each row of the table. */
const shownBands = (here: Visit) =>
  cardOf(here, "bands")
    .getByRole("table")
    .getByRole("row")
    .evaluateAll((rows) => rows.slice(1).map((row) => row.children[2]?.textContent ?? ""));

test.for(languages)(
  "the ranking has a band under each rank, and leads to where they come from (%s)",
  async (language) => {
    const here = await visit(pages.ranking, { language });
    const { page, say } = here;
    const { rows } = await readBands();
    const bands = page.locator(".ranking-band");
    await expect.poll(() => bands.first().textContent()).toContain(rows[0] ? sayRanks(rows[0], here) : "?");
    await page.getByRole("link", { name: say.t("ranking.how-sure") }).click();
    await page.waitForURL(/\/marsad\/ranking\/uncertainty/);
    await cardOf(here, "bands").getByRole("img").waitFor();
    await cardOf(here, "shifts").getByRole("img").waitFor();
    await cardOf(here, "orders").getByRole("table").waitFor();
    await isSoundOnBoth(here);
  },
);

test.for(languages)(
  "the tables have the figures of the API, and the groups everybody once (%s)",
  async (language) => {
    const here = await visit(paths.uncertainty("marsad", { bands: "table", shifts: "table" }), { language });
    const { rows } = await readBands();
    const ranked = rows.filter(({ rank }) => rank !== null);
    await expect.poll(() => shownBands(here)).toEqual(ranked.map((row) => sayRanks(row, here)));
    expect(await cardOf(here, "groups").getByRole("link").count()).toBe(ranked.length);
    const { factors } = await readApi<RankingSensitivity>(`${address}/sensitivity`);
    const shifts = cardOf(here, "shifts").getByRole("table").getByRole("row");
    await expect.poll(() => shifts.count()).toBe(1 + factors.length);
    await isSoundOnBoth(here);
  },
);

test.for(languages)(
  "where nothing varies every band is the official rank; the choices stand in the address (%s)",
  async (language) => {
    const here = await visit(paths.uncertainty("marsad", { bands: "table" }), { language });
    const { page, say } = here;
    await cardOf(here, "bands").getByRole("table").waitFor();
    await page.getByRole("textbox", { name: say.t("uncertainty.number.spread") }).fill("0");
    for (const rule of [
      "normalisations.min-max",
      "combinations.arithmetic",
      "combinations.geometric",
      "missing.median",
    ] as const)
      await page.getByRole("checkbox", { name: say.t(`uncertainty.${rule}`), exact: true }).uncheck();
    await page.getByRole("button", { name: say.t("uncertainty.draw"), exact: true }).click();
    await page.waitForURL(/spread=0/);
    const { rows } = await readBands();
    const official = rows.flatMap(({ rank }) => (rank === null ? [] : [String(rank)]));
    await expect.poll(() => shownBands(here)).toEqual(official);
    await cardOf(here, "shifts").getByText(say.t("uncertainty.say.unmoved")).waitFor();
    await page.reload();
    await expect.poll(() => shownBands(here)).toEqual(official);
    await page.getByRole("button", { name: say.t("uncertainty.usual") }).click();
    await expect.poll(() => new URL(page.url()).searchParams.get("spread")).toBeNull();
  },
);

test.for(languages)(
  "by keyboard: another seed is typed and drawn, a wrong one is told, and another weighting is chosen (%s)",
  async (language) => {
    const here = await visit(paths.uncertainty("marsad", { bands: "table" }), { language });
    const { page, say } = here;
    await cardOf(here, "orders").getByRole("table").waitFor();
    const seed = page.getByRole("textbox", { name: say.t("uncertainty.number.seed") });
    await tabTo(page, seed);
    await page.keyboard.press("ControlOrMeta+A");
    await page.keyboard.type("x");
    await page.getByRole("alert").getByText(say.t("uncertainty.not-whole")).waitFor();
    await isSound(here);
    await page.keyboard.press("ControlOrMeta+A");
    await page.keyboard.type("٧");
    await page.keyboard.press("Enter");
    await page.waitForURL(/seed=7/);
    const { rows } = await readBands("?seed=7");
    await expect
      .poll(() => shownBands(here))
      .toEqual(rows.filter(({ rank }) => rank !== null).map((row) => sayRanks(row, here)));

    const { orders, rows: ordered } = await readApi<RankingOrders>(`${address}/orders`);
    const card = cardOf(here, "orders");
    await tabTo(page, card.getByRole("combobox"));
    await page.keyboard.press("ArrowDown");
    await expect.poll(() => new URL(page.url()).searchParams.get("order")).toBe(orders[1]?.dimension ?? "");
    const first = ordered.find(({ others }) => others[1]?.rank === 1);
    await card
      .getByRole("row")
      .nth(1)
      .getByText(say.name(first?.entity.names ?? {}).text)
      .waitFor();
    await isSound(here);
  },
);

test.for(languages)(
  "the bands are taken away whole, with the seed and choices that give them again, and so is their picture (%s)",
  async (language) => {
    const here = await visit(paths.uncertainty("marsad", { seed: "5", draws: "50" }), { language });
    const title = here.say.t("uncertainty.bands");
    const card = cardOf(here, "bands");
    await card.getByRole("img").waitFor();
    const { rows } = await readBands("?seed=5&draws=50");
    const menu = await openMenu(here, card, title);
    const csv = (await takeFile(here, menu, "csv")).bytes.toString();
    const [first] = rows;
    expect(csv).toContain(`,${first?.entity.code},`);
    for (const { entity, scores } of rows.slice(0, 3)) {
      const line = csv.split(/\r?\n/).find((one) => one.split(",")[1] === entity.code) ?? "";
      expect(line).toContain(`,${scores?.median},`);
      expect(line).toMatch(/,5,50,0\.25,official min-max,official geometric,official median$/);
    }
    const { bytes } = await takeFile(here, menu, "svg");
    expect(bytes.toString()).toContain(here.say.name(first?.entity.names ?? {}).text);
  },
);

test("a programme whose scores are published elsewhere says why there is nothing to draw", async () => {
  const here = await visit(paths.uncertainty("dxmi"));
  await here.page.getByText(here.say.t("uncertainty.published-title")).waitFor();
  await isSound(here);
});

test("the same seed gives the same in Node and in the browser, to the last digit", async () => {
  const facts = madePeriod();
  const benchmarks = facts.entities.map(() => ({ value: 60, comparator: ">=" }) as const);
  const options = { seed: 11, draws: 100, choices: usualChoices, benchmarks };
  const shifts = { seed: 11, samples: 16, choices: usualChoices };
  const { page } = await visit(pages.methodology);
  await page.evaluate(await bundleModule("shared/src/uncertainty/index.ts", "uncertainty"));
  const [drawn, moved] = await page.evaluate(
    ([what, how, which]) => {
      const { uncertainty } = globalThis as unknown as {
        uncertainty: typeof import("@marsad/shared/uncertainty");
      };
      return [uncertainty.analyseUncertainty(what, how), uncertainty.explainShifts(what, which)] as const;
    },
    [facts, options, shifts] as const,
  );
  expect(drawn).toEqual(analyseUncertainty(facts, options));
  expect(moved).toEqual(explainShifts(facts, shifts));
  expect(moved.factors.length).toBeGreaterThan(2);
});

test.for(languages)(
  "while rankings are drawn the page says so, and where that fails it tries again when asked (%s)",
  async (language) => {
    const { promise, resolve } = Promise.withResolvers<void>();
    // Neither what the server draws nor what it could be drawn from.
    const pattern = /\/rankings\/[^/]+\/(uncertainty|facts)/;
    const here = await visit(paths.uncertainty("marsad", { seed: "3" }), {
      language,
      provokes: /Failed to load resource|failed: /,
      arrange: (page) =>
        page.route(pattern, async (route) => {
          await promise;
          await route.fulfill({
            status: 500,
            contentType: "application/problem+json",
            body: JSON.stringify({
              code: "internal",
              status: 500,
              title: "Something went wrong on our side.",
            }),
          });
        }),
    });
    const { page, say } = here;
    await page.getByRole("status").getByText(say.t("uncertainty.reckoning")).waitFor();
    await isSound(here);
    resolve();
    const alert = page.getByRole("main").getByRole("alert");
    await alert.getByText(say.t("problem.unexpected")).waitFor();
    await isSound(here);
    await page.unroute(pattern);
    await alert.getByRole("button", { name: say.t("common.retry") }).click();
    await cardOf(here, "bands").getByRole("img").waitFor();
  },
);
