import type { Ranking, Trend } from "@marsad/shared/schemas";
import { expect } from "vitest";
import { paths } from "../../src/paths.ts";
import { test } from "../testing/browser-test.ts";
import { hasFocus } from "../testing/has-focus.ts";
import { languages } from "../testing/languages.ts";
import { readApi } from "../testing/read-api.ts";
import { tabTo } from "../testing/tab-to.ts";
import { visit } from "../testing/visit.ts";

test.for(languages)(
  "the first stop skips to the content, past everything above it (%s)",
  async (language) => {
    const { page, say } = await visit(paths.overview("marsad"), { language });
    await page.getByRole("region", { name: say.t("overview.trend") }).waitFor();
    const skip = page.getByRole("link", { name: say.t("common.skip") });
    await page.keyboard.press("Tab");
    await hasFocus(skip);
    await page.keyboard.press("Enter");
    await hasFocus(page.getByRole("main"));
    await page.keyboard.press("Tab");
    await hasFocus(page.getByRole("combobox", { name: say.t("common.period") }));
  },
);

test.for(languages)("from the overview to an entity's trend by keyboard alone (%s)", async (language) => {
  const { page, say } = await visit(paths.overview("marsad"), { language });
  const { rows } = await readApi<Ranking>("/programmes/marsad/rankings/2026-Q3");
  const entity = rows[6]?.entity;
  const name = say.name(entity?.names ?? {}).text;
  const title = page.getByRole("heading", { level: 1 });
  await page.getByRole("region", { name: say.t("overview.trend") }).waitFor();

  await tabTo(page, page.getByRole("link", { name: say.t("common.ranking"), exact: true }));
  await page.keyboard.press("Enter");
  await page.getByRole("table").first().waitFor();
  await hasFocus(title);

  await tabTo(page, page.getByRole("link", { name, exact: true }));
  await page.keyboard.press("Enter");
  const region = page.getByRole("region", { name: say.t("entities.trend") });
  await region.waitFor();
  await expect.poll(() => title.textContent()).toBe(name);
  await hasFocus(title);

  const table = region.getByRole("button", { name: say.t("charts.table") });
  await tabTo(page, table);
  await page.keyboard.press("Enter");
  const { points } = await readApi<Trend>(`/programmes/marsad/entities/${entity?.code}/trend`);
  // A head, a row for each period, and one for the change of methodology.
  await expect.poll(() => region.getByRole("row").count()).toBe(points.length + 2);
  await hasFocus(table);
  await tabTo(page, region.getByRole("button", { name: say.t("charts.chart") }), "Shift+Tab");
  await page.keyboard.press(" ");
  await tabTo(page, region.getByRole("application"));
});

test.for(languages)("each point of a trend is read out by the arrow keys (%s)", async (language) => {
  const { page, say } = await visit(paths.entity("marsad", "17"), { language });
  const chart = page.getByRole("region", { name: say.t("entities.trend") }).getByRole("application");
  await chart.waitFor();
  const { points } = await readApi<Trend>("/programmes/marsad/entities/17/trend");
  const spoken = chart.getByRole("status");
  const hears = (...parts: string[]) =>
    expect
      .poll(() => spoken.textContent())
      .toSatisfy((text: string) => parts.every((part) => text.includes(part)));

  await tabTo(page, chart);
  const newest = points.at(-1);
  // The score, the rank, the period, and the same period in the other calendar.
  await hears(
    say.formatScore(newest?.score ?? null, [90]),
    say.t("entities.trend-rank", { rank: newest?.rank ?? 0, of: newest?.of ?? 0 }),
    ...say.sayPeriod("2026-Q3", "2026-07-01", "2026-09-30"),
  );

  await page.keyboard.press("ArrowLeft");
  await hears(say.formatPeriod("2026-Q2"), say.formatScore(points.at(-2)?.score ?? null, [90]));
  await page.keyboard.press("Home");
  await hears(say.formatPeriod("2018-Q1"), say.t("state.not-expected"));
  await page.keyboard.press("ArrowRight");
  await hears(say.formatPeriod("2018-Q2"));
  await page.keyboard.press("End");
  await hears(say.formatPeriod("2026-Q3"));
  await page.keyboard.press("Escape");
  await expect.poll(() => spoken.textContent()).toBe("");
  await hasFocus(chart);
});

test.for(languages)("a period is chosen and a column sorted without a mouse (%s)", async (language) => {
  const { page, say } = await visit(paths.ranking("marsad"), { language });
  await page.getByRole("table").first().waitFor();
  const period = page.getByRole("combobox", { name: say.t("common.period") });
  await tabTo(page, period);
  await page.keyboard.press("ArrowDown");
  await page.waitForURL(/period=2026-Q2/);
  const column = page.getByRole("columnheader", { name: say.t("common.score"), exact: true });
  await page.getByRole("table", { name: say.formatPeriod("2026-Q2") }).waitFor();
  await hasFocus(period);

  const button = column.getByRole("button");
  await tabTo(page, button);
  await page.keyboard.press("Enter");
  await expect.poll(() => column.getAttribute("aria-sort")).toBe("descending");
  await page.keyboard.press("Enter");
  await expect.poll(() => column.getAttribute("aria-sort")).toBe("ascending");
  await hasFocus(button);
  await page.waitForURL(/sort=score/);
});
