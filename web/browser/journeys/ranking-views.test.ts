import type { Ranking } from "@marsad/shared/schemas";
import { expect } from "vitest";
import { paths } from "../../src/paths.ts";
import { test } from "../testing/browser-test.ts";
import { hasFocus } from "../testing/has-focus.ts";
import { isSound } from "../testing/is-sound.ts";
import { languages } from "../testing/languages.ts";
import { readApi } from "../testing/read-api.ts";
import { readBounds } from "../testing/read-bounds.ts";
import { screens } from "../testing/screens.ts";
import { tabTo } from "../testing/tab-to.ts";
import { visit } from "../testing/visit.ts";

const api = "/programmes/marsad/rankings/2026-Q3";

test.for(languages)(
  "periods are put side by side without a mouse, and the address keeps them (%s)",
  async (language) => {
    const here = await visit(paths.ranking("marsad"), { language });
    const { page, say } = here;
    const open = page.getByRole("button", { name: say.t("ranking.customise") });
    await open.waitFor();
    await tabTo(page, open);
    await page.keyboard.press("Enter");
    const dialog = page.getByRole("dialog", { name: say.t("ranking.customise") });
    const second = dialog.getByRole("combobox", { name: say.t("ranking.beside-place", { place: 2 }) });
    await hasFocus(second);
    await page.keyboard.press("ArrowDown");
    await page.waitForURL(/periods=2026-Q2/);
    await isSound(here);
    await page.keyboard.press("Escape");
    await hasFocus(open);
    const table = page.getByRole("table").first();
    await table.getByRole("columnheader", { name: say.formatPeriod("2026-Q2"), exact: true }).waitFor();
    const change = table.getByRole("columnheader", { name: say.t("common.change") });
    await tabTo(page, change.getByRole("button"));
    await page.keyboard.press("Enter");
    await expect.poll(() => change.getAttribute("aria-sort")).toBe("descending");
    const { rows } = await readApi<Ranking>(`${api}?periods=2026-Q2&sort=-change.2026-Q3`);
    await expect
      .poll(() => table.getByRole("rowheader").getByRole("link").allTextContents())
      .toEqual(rows.map(({ entity }) => say.name(entity.names).text));
  },
);

test.for(languages)(
  "each period has its score and rank, and no change is shown across a change of methodology (%s)",
  async (language) => {
    const here = await visit(paths.ranking("marsad", { periods: "2026-Q2,2020-Q4" }), { language });
    const { page, say } = here;
    const table = page.getByRole("table").first();
    await table.getByRole("columnheader", { name: say.t("ranking.method-changed") }).waitFor();
    const { rows } = await readApi<Ranking>(`${api}?periods=2026-Q2,2020-Q4`);
    const bounds = await readBounds("2021.1");
    for (const { entity, beside = [] } of rows.slice(0, 3)) {
      const row = table.getByRole("row", { name: say.name(entity.names).text });
      const [old, second, newest] = beside;
      const cells = (await row.getByRole("cell").allTextContents()).slice(1);
      const change = newest?.scoreChange ?? 0;
      const by = say.formatNumber(Math.abs(change), 1);
      const moved = say.t(change > 0 ? "common.up-by" : "common.down-by", { by });
      expect(cells).toEqual([
        say.formatScore(old?.score ?? null, bounds),
        `${old?.rank}`,
        `–${say.t("common.no-comparison")}`,
        say.formatScore(second?.score ?? null, bounds),
        `${second?.rank}`,
        `${by}${moved}`,
        say.formatScore(newest?.score ?? null, bounds),
        `${newest?.rank}`,
      ]);
    }
    await isSound(here);
    await page.setViewportSize(screens.phone);
    await page.getByRole("list", { name: say.formatPeriod("2026-Q3") }).waitFor();
    await isSound(here);
  },
);

test.for(languages)("columns are hidden and shown, and the address keeps them (%s)", async (language) => {
  const { page, say } = await visit(paths.ranking("marsad"), { language });
  const table = page.getByRole("table").first();
  const heading = table.getByRole("columnheader", { name: say.t("ranking.history") });
  await heading.waitFor();
  await page.getByRole("button", { name: say.t("ranking.customise") }).click();
  await page.getByRole("checkbox", { name: say.t("ranking.history") }).uncheck();
  await expect.poll(() => heading.count()).toBe(0);
  await page.getByRole("checkbox", { name: say.t("ranking.services-column") }).check();
  await page.getByRole("button", { name: say.t("ranking.done"), exact: true }).click();
  await page.reload();
  await table.getByRole("columnheader", { name: say.t("ranking.services"), exact: true }).waitFor();
  expect(await heading.count()).toBe(0);
  const widths = await table
    .locator("tr")
    .evaluateAll((rows) => [
      ...new Set(
        rows.map((row) =>
          [...row.querySelectorAll("th, td")].reduce(
            (sum, cell) => sum + (cell as HTMLTableCellElement).colSpan,
            0,
          ),
        ),
      ),
    ]);
  expect(widths).toHaveLength(1);
});

test.for(languages)(
  "a segment's ranking is its own, and the page says which services it is over (%s)",
  async (language) => {
    const here = await visit(paths.ranking("marsad"), { language });
    const { page, say } = here;
    const select = page.getByRole("combobox", { name: say.t("ranking.services") });
    await select.selectOption("segment:business");
    const name = await select.locator("option:checked").textContent();
    await page.getByText(say.t("ranking.segment-only", { name: name ?? "" })).waitFor();
    const bounds = await readBounds("2021.1");
    const { rows, cut } = await readApi<Ranking>(`${api}?segment=business`);
    expect(cut).toEqual({ cut: "segment", code: "business" });
    const shown = page.getByRole("table").first().locator("tbody tr:not(.ranking-benchmark)");
    const read = () =>
      shown.evaluateAll((all) =>
        all.map((row) => [
          row.querySelector("td strong")?.textContent,
          row.querySelector("th a")?.textContent,
          row.querySelector("td:nth-of-type(2) strong")?.textContent,
          row.querySelector("td:last-of-type bdi")?.textContent,
        ]),
      );
    await expect
      .poll(read)
      .toEqual(
        rows.map(({ rank, entity, score, services }) => [
          `${rank}`,
          say.name(entity.names).text,
          say.formatScore(score, bounds),
          `${services.meeting} / ${services.total}`,
        ]),
      );
    await isSound(here);
    await select.selectOption("channel:app");
    await page.waitForURL(/channel=app/);
    expect(new URL(page.url()).searchParams.get("segment")).toBeNull();
    await page.getByRole("button", { name: say.t("ranking.to-all-services") }).click();
    await expect.poll(() => select.inputValue()).toBe("");
  },
);
