import type { Trend } from "@marsad/shared/schemas";
import { expect } from "vitest";
import { paths } from "../../src/paths.ts";
import { test } from "../testing/browser-test.ts";
import { languages } from "../testing/languages.ts";
import { readApi } from "../testing/read-api.ts";
import { readBounds } from "../testing/read-bounds.ts";
import { visit } from "../testing/visit.ts";

const path = "/programmes/marsad";

test.for(languages)(
  "the sentence below a trend compares nothing across a change of methodology (%s)",
  async (language) => {
    const { points } = await readApi<Trend>(`${path}/entities/16/trend`);
    const { page, say } = await visit(paths.entity("marsad", "16"), { language });
    const region = page.getByRole("region", { name: say.t("entities.trend") });
    const sentence = region.getByRole("paragraph").last();
    const bounds = await readBounds("2021.1");
    const shown = (point: Trend["points"][number] | undefined) =>
      say.formatScore(point?.score ?? null, bounds);
    const since = points.findIndex(({ methodology }) => methodology === "2021.1");

    await expect.poll(() => sentence.textContent()).toContain(shown(points.at(-1)));
    const text = (await sentence.textContent()) ?? "";
    expect(text).toContain(shown(points[since]));
    expect(text).toContain(say.t("charts.read.not-compared", { period: say.formatPeriod("2021-Q1") }));
    for (const { score, period } of points.slice(0, since)) {
      expect(text).not.toContain(say.formatPeriod(period));
      if (score !== null) expect(text).not.toContain(say.formatScore(score, []));
    }
  },
);

test.for(languages)(
  "a score is the same in the heading, the chart, its table and the ranking (%s)",
  async (language) => {
    const { points } = await readApi<Trend>(`${path}/entities/16/trend`);
    const { page, say } = await visit(paths.entity("marsad", "16", { trend: "table" }), { language });
    const bounds = await readBounds("2021.1");
    const score = say.formatScore(points.at(-1)?.score ?? null, bounds);
    const standing = page.getByRole("main").getByText(score, { exact: true });
    await standing.first().waitFor();
    const region = page.getByRole("region", { name: say.t("entities.trend") });
    const newest = region.getByRole("row").nth(1);
    expect(await newest.getByRole("cell").first().textContent()).toBe(score);
    expect(await newest.getByRole("rowheader").textContent()).toContain(say.formatPeriod("2026-Q3"));
  },
);
