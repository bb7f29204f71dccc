import type { PeerScores, Scorecard, ServiceScorecard } from "@marsad/shared/schemas";
import { expect } from "vitest";
import { paths } from "../../src/paths.ts";
import { test } from "../testing/browser-test.ts";
import { languages } from "../testing/languages.ts";
import { readApi } from "../testing/read-api.ts";
import { tabTo } from "../testing/tab-to.ts";
import { visit } from "../testing/visit.ts";

const entity = "13";
const period = "2026-Q3";
const service = "commercial-licence-issue";

test.for(languages)(
  "from an entity to its dearest service by keyboard, and every indicator is there as the results have it (%s)",
  async (language) => {
    const { page, say } = await visit(paths.entity("marsad", entity), { language });
    const card = await readApi<Scorecard>(`/programmes/marsad/entities/${entity}/scorecard/${period}`);
    const dearest = card.services.toSorted((one, other) => other.cost - one.cost)[0]?.service;
    const name = say.name(dearest?.names ?? {}).text;
    await page.getByRole("heading", { level: 1 }).waitFor();
    const services = page.getByRole("region", { name: say.t("entities.services"), exact: true });
    await tabTo(page, services.getByRole("link", { name, exact: true }));
    await page.keyboard.press("Enter");
    await expect.poll(() => page.getByRole("heading", { level: 1 }).textContent()).toBe(name);
    expect(new URL(page.url()).pathname).toBe(`/marsad/services/${entity}/${dearest?.code}`);

    const { indicators, score } = await readApi<ServiceScorecard>(
      `/programmes/marsad/services/${entity}/${dearest?.code}/scorecard/${period}`,
    );
    await page
      .getByText(say.formatScore(score, [90]), { exact: true })
      .first()
      .waitFor();
    const table = page.getByRole("region", { name: say.t("services.indicators") }).getByRole("table");
    for (const { gained, lost, state } of indicators) {
      if (state !== "measured") continue;
      const row = table.getByRole("row").filter({ hasText: say.formatNumber(gained, 2) });
      const texts = await row.allTextContents();
      if (lost > 0.005) expect(texts.some((text) => text.includes(say.formatSigned(-lost, 2)))).toBe(true);
      else expect(texts.length).toBeGreaterThan(0);
    }
    // The way back leads to the entity.
    await page
      .getByRole("navigation", { name: say.t("common.breadcrumb") })
      .getByRole("link", { name: say.name(card.entity.names).text })
      .click();
    await page.waitForURL(/entities\/13/);
  },
);

test.for(languages)(
  "an entity stands among its peers on a line and in a table, and what changed in its services is named (%s)",
  async (language) => {
    const { page, say } = await visit(paths.entity("marsad", entity), { language });
    const peers = await readApi<PeerScores>(`/programmes/marsad/entities/${entity}/peers/${period}`);
    const region = page.getByRole("region", { name: say.t("entities.peers"), exact: true });
    await expect.poll(() => region.locator(".strip-dot").count()).toBe(peers.scores.length);
    await region.getByRole("button", { name: say.t("charts.table") }).click();
    await page.waitForURL(/peers=table/);
    const rows = region.getByRole("row");
    await expect.poll(() => rows.count()).toBe(1 + peers.scores.length);
    expect(await rows.nth(1).textContent()).toContain(say.name(peers.scores[0]?.entity.names ?? {}).text);

    const { services } = await readApi<Scorecard>(
      `/programmes/marsad/entities/${entity}/scorecard/${period}`,
    );
    const largest = services.toSorted((one, other) => (other.scoreChange ?? 0) - (one.scoreChange ?? 0));
    const changes = page.getByRole("region", { name: say.t("entities.changes") }).getByRole("list");
    expect(await changes.first().getByRole("listitem").first().textContent()).toContain(
      say.name(largest[0]?.service.names ?? {}).text,
    );
    expect(await changes.nth(1).getByRole("listitem").first().textContent()).toContain(
      say.name(largest.at(-1)?.service.names ?? {}).text,
    );
  },
);

test.for(languages)(
  "the costliest indicators come first when asked, and the address keeps the order (%s)",
  async (language) => {
    const { page, say } = await visit(paths.service("marsad", entity, service), { language });
    const { indicators } = await readApi<ServiceScorecard>(
      `/programmes/marsad/services/${entity}/${service}/scorecard/${period}`,
    );
    const card = page.getByRole("region", { name: say.t("services.indicators") });
    const order = card.getByRole("combobox", { name: say.t("services.order") });
    const byDimension = Map.groupBy(indicators, ({ dimension }) => dimension);
    const costOf = (results: typeof indicators) => results.reduce((sum, { lost }) => sum + lost, 0);
    const dearest = [...byDimension.values()]
      .toSorted((one, other) => costOf(other) - costOf(one))
      .flatMap((results) => results.toSorted((one, other) => other.lost - one.lost));
    const names = () => card.getByRole("table").locator("th[scope=row]").allTextContents();
    await order.waitFor();
    const asWritten = await names();
    expect(asWritten).toHaveLength(indicators.length);

    await order.selectOption("lost");
    await page.waitForURL(/sort=lost/);
    const nameOf = new Map(indicators.map(({ code }, place) => [code, asWritten[place]]));
    const wanted = dearest.map(({ code }) => nameOf.get(code));
    await expect.poll(names).toEqual(wanted);
    await page.reload();
    await expect.poll(names).toEqual(wanted);
    expect(await order.inputValue()).toBe("lost");
    await order.selectOption("rules");
    await expect.poll(names).toEqual(asWritten);
    expect(new URL(page.url()).searchParams.get("sort")).toBeNull();
  },
);

test.for(languages)(
  "the small line of an indicator opens its history by keyboard, and the address keeps which (%s)",
  async (language) => {
    const { page, say } = await visit(paths.service("marsad", entity, service), { language });
    const buttons = page
      .getByRole("region", { name: say.t("services.indicators") })
      .locator("button.history-button");
    await buttons.first().waitFor();
    const label = (await buttons.nth(1).getByRole("img").getAttribute("aria-label")) ?? "";
    await buttons.nth(1).focus();
    await page.keyboard.press("Enter");
    await page.waitForURL(/indicator=/);
    const history = page.getByRole("region", { name: say.t("services.history"), exact: true });
    const chosen = history.getByRole("combobox", { name: say.t("services.history-choice") });
    const shown = () => chosen.evaluate((select: HTMLSelectElement) => select.selectedOptions[0]?.text ?? "");
    await expect.poll(async () => label.includes(await shown())).toBe(true);
    // The reader is taken along to what was opened.
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("history");
    const name = await shown();
    expect(label).toBe(say.t("services.history-show", { name }));
    await history
      .getByRole("table", { name: say.t("services.history-caption", { name }) })
      .getByRole("rowheader", { name: say.formatPeriod(period) })
      .waitFor();
    await page.reload();
    await expect.poll(shown).toBe(name);
  },
);
