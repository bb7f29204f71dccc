import type { Criteria, CriterionDetail } from "@marsad/shared/schemas";
import { expect } from "vitest";
import { paths } from "../../src/paths.ts";
import { test } from "../testing/browser-test.ts";
import { hasFocus } from "../testing/has-focus.ts";
import { isSound } from "../testing/is-sound.ts";
import { languages } from "../testing/languages.ts";
import { pages } from "../testing/pages.ts";
import { readApi } from "../testing/read-api.ts";
import { screens } from "../testing/screens.ts";
import { tabTo } from "../testing/tab-to.ts";
import { openMenu, takeFile } from "../testing/take-away.ts";
import { type Visit, visit } from "../testing/visit.ts";

const readCriteria = (path: string) => readApi<Criteria>(`/programmes/marsad/${path}`);

/** The rows of a card's table, cell by cell. */
async function readRows({ page }: Visit): Promise<string[][]> {
  const rows = await page.getByRole("table").getByRole("row").all();
  return Promise.all(rows.slice(1).map((row) => row.locator("th, td").allTextContents()));
}

test.for(languages)(
  "from the overview to all criteria: each has its points × entities as stored, and a region its own (%s)",
  async (language) => {
    const here = await visit(pages.overview, { language });
    const { page, say } = here;
    await page.getByRole("link", { name: say.t("overview.costs-all") }).click();
    await page.getByRole("heading", { level: 1, name: say.t("criteria.title") }).waitFor();
    const { criteria } = await readCriteria("nation/criteria/2026-Q3");
    const bars = page
      .getByRole("list")
      .filter({ has: page.locator(".criteria-bar") })
      .getByRole("listitem");
    await expect.poll(() => bars.count()).toBe(criteria.length);
    expect(await bars.first().textContent()).toContain(say.formatNumber(criteria[0]?.total ?? 0, 1));
    await isSound(here);

    await page.getByRole("combobox", { name: say.t("criteria.group") }).selectOption("region makkah");
    await page.waitForURL(/region=makkah/);
    await page.getByRole("button", { name: say.t("charts.table") }).click();
    await page.waitForURL(/view=table/);
    const region = await readCriteria("regions/makkah/criteria/2026-Q3");
    await expect
      .poll(async () => (await readRows(here)).map((cells) => cells.slice(2)))
      .toEqual(
        region.criteria.map(({ total, lost, losing, asked, full }) => [
          ...[say.formatNumber(total, 1), say.formatNumber(lost, 2)],
          ...[say.t("criteria.of", { count: losing, of: asked }), say.formatNumber(full)],
        ]),
      );
    await isSound(here);
    await page.reload();
    await expect.poll(async () => (await readRows(here)).length).toBe(region.criteria.length);
    await page.setViewportSize(screens.phone);
    await isSound(here);
  },
);

test.for(languages)(
  "by keyboard a criterion is looked into, and leads to the entity and the service behind it (%s)",
  async (language) => {
    const here = await visit(pages.criteria, { language });
    const { page, say } = here;
    const { criteria } = await readCriteria("nation/criteria/2026-Q3");
    const second = criteria[1]?.indicator ?? "";
    const detail = await readApi<CriterionDetail>(`/programmes/marsad/nation/criteria/2026-Q3/${second}`);
    const button = page.locator(".criteria-name").nth(1);
    await tabTo(page, button);
    await page.keyboard.press("Enter");
    await page.waitForURL(new RegExp(`criterion=${second}`));
    await hasFocus(page.locator(".criterion-title"));

    const entities = page.getByRole("region", { name: say.t("criteria.entities") });
    const [most] = detail.entities;
    await entities
      .getByText(say.formatSigned(-(most?.lost ?? 0), 2))
      .first()
      .waitFor();
    const losing = detail.entities.filter(({ lost }) => lost > 0).length;
    const more = entities.getByRole("button", { name: say.t("criteria.more", { count: losing - 5 }) });
    await tabTo(page, more);
    await page.keyboard.press("Enter");
    await expect.poll(() => entities.getByRole("listitem").count()).toBe(losing);
    await isSound(here);

    const [dearest] = detail.services;
    const services = page.getByRole("region", { name: say.t("criteria.services") });
    await tabTo(page, services.getByRole("link").first());
    await page.keyboard.press("Enter");
    await page.waitForURL(new RegExp(`/services/${dearest?.entity.code}/${dearest?.service.code}`));
  },
);

test.for(languages)(
  "what is shown is taken away, and where nothing is known of criteria that is said (%s)",
  async (language) => {
    const here = await visit(pages.criteria, { language });
    const { say } = here;
    const menu = await openMenu(here, here.page, say.t("criteria.lost-title"));
    const { bytes } = await takeFile(here, menu, "csv");
    const { criteria } = await readCriteria("nation/criteria/2026-Q3");
    expect(bytes.toString()).toContain(String(criteria[0]?.total));

    const published = await visit(paths.criteria("dxmi"), { language });
    await published.page.getByText(say.t("criteria.none-published")).waitFor();
    await isSound(published);
    const unknown = await visit(paths.criteria("marsad", { sector: "none" }), { language, provokes: /404/ });
    await unknown.page.getByText(say.t("problem.not-found")).waitFor();
    await isSound(unknown);
  },
);
