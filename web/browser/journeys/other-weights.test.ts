import type { RankingOrders } from "@marsad/shared/schemas";
import { expect } from "vitest";
import { paths } from "../../src/paths.ts";
import { test } from "../testing/browser-test.ts";
import { isSound } from "../testing/is-sound.ts";
import { languages } from "../testing/languages.ts";
import { pages } from "../testing/pages.ts";
import { readApi } from "../testing/read-api.ts";
import { screens } from "../testing/screens.ts";
import { tabTo } from "../testing/tab-to.ts";
import { type Visit, visit } from "../testing/visit.ts";

const readOrders = () => readApi<RankingOrders>("/programmes/marsad/rankings/2026-Q3/orders");

const partsOf = ({ page, say }: Visit) => {
  const card = page.getByRole("region", { name: say.t("uncertainty.orders"), exact: true });
  return {
    show: page.getByRole("button", { name: say.t("ranking.other-weights") }),
    hide: page.getByRole("button", { name: say.t("ranking.no-other-weights") }),
    card,
    /** Each entity with its rank in the order that is shown. */
    shown: () =>
      card
        .getByRole("row")
        .evaluateAll((rows) =>
          rows.slice(1).map((row) => `${row.children[0]?.textContent} ${row.children[1]?.textContent}`),
        ),
  };
};

/** Seen from the top: further down the head of the table stays over its rows, and a box half below it is a small target. */
const isSoundFromTop = async (here: Visit): Promise<void> => {
  await here.page.evaluate(() => scrollTo(0, 0));
  await isSound(here);
};

/** The ranks of an order, as the table writes them. */
const ranksIn = ({ rows }: RankingOrders, place: number, { say }: Visit) =>
  rows
    .flatMap(({ entity, others }) => {
      const rank = others[place]?.rank ?? null;
      return rank === null ? [] : [{ rank, text: `${rank} ${say.name(entity.names).text}` }];
    })
    .toSorted((one, other) => one.rank - other.rank)
    .map(({ text }) => text);

test.for(languages)(
  "a switch shows the order under other weights beside the official ranking, and takes it away (%s)",
  async (language) => {
    const here = await visit(pages.ranking, { language });
    const { page } = here;
    const { show, hide, card, shown } = partsOf(here);
    const orders = await readOrders();
    await show.click();
    await page.waitForURL(/weights=equal/);
    await expect.poll(async () => (await shown()).toSorted()).toEqual(ranksIn(orders, 0, here).toSorted());
    await isSoundFromTop(here);
    await page.setViewportSize(screens.phone);
    await isSoundFromTop(here);
    await page.setViewportSize(screens.desk);
    await hide.click();
    await card.waitFor({ state: "detached" });
    expect(new URL(page.url()).searchParams.get("weights")).toBeNull();
  },
);

test.for(languages)(
  "by keyboard: the switch is pressed and a dimension taken alone, which the address keeps (%s)",
  async (language) => {
    const here = await visit(pages.ranking, { language });
    const { page } = here;
    const { show, card, shown } = partsOf(here);
    const orders = await readOrders();
    await show.waitFor();
    await tabTo(page, show);
    await page.keyboard.press("Space");
    await tabTo(page, card.getByRole("combobox"));
    await page.keyboard.press("ArrowDown");
    const dimension = orders.orders[1]?.dimension ?? "";
    await expect.poll(() => new URL(page.url()).searchParams.get("weights")).toBe(dimension);
    const expected = ranksIn(orders, 1, here).toSorted();
    await expect.poll(async () => (await shown()).toSorted()).toEqual(expected);
    await isSoundFromTop(here);
    const again = await visit(paths.ranking("marsad", { weights: dimension }), { language });
    await expect.poll(async () => (await partsOf(again).shown()).toSorted()).toEqual(expected);
  },
);
