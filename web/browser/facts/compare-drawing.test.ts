import type { Trend } from "@marsad/shared/schemas";
import { expect } from "vitest";
import { paths } from "../../src/paths.ts";
import { test } from "../testing/browser-test.ts";
import { languages } from "../testing/languages.ts";
import { readApi } from "../testing/read-api.ts";
import { readBounds } from "../testing/read-bounds.ts";
import { readBreaks, readGaps, readStrokes } from "../testing/read-strokes.ts";
import { visit } from "../testing/visit.ts";

const codes = ["4", "13", "17"];

test.for(languages)(
  "each of three lines keeps its gaps, and none crosses a change of methodology (%s)",
  async (language) => {
    const { page, say } = await visit(paths.compare("marsad", { entities: codes.join(",") }), { language });
    const chart = page.getByRole("region", { name: say.t("compare.over-time") }).getByRole("application");
    await chart.locator(".line-2 path.recharts-line-curve").waitFor();
    const breaks = await readBreaks(chart);
    expect(breaks).toHaveLength(1);
    const gaps = await readGaps(chart);
    const dashes = new Set<string>();
    for (const [place, code] of codes.entries()) {
      const line = `.line.line-${place}`;
      const { points } = await readApi<Trend>(`/programmes/marsad/entities/${code}/trend`);
      const stretches = points.filter(({ score, methodology }, index) => {
        const before = points[index - 1];
        return score !== null && !(before && before.score !== null && before.methodology === methodology);
      });
      const strokes = await readStrokes(chart, line);
      expect(strokes).toHaveLength(stretches.length);
      for (const { from, to } of strokes) {
        expect(breaks.filter((at) => from < at && at < to)).toEqual([]);
        expect(gaps.filter((gap) => from < gap.to && gap.from < to)).toEqual([]);
      }
      const curve = chart.locator(`${line} path.recharts-line-curve`);
      dashes.add(await curve.evaluate((path) => getComputedStyle(path).strokeDasharray));
    }
    // Told apart without colour.
    expect(dashes.size).toBe(codes.length);
  },
);

test.for(languages)(
  "the line of each entity is named with its score where it ends (%s)",
  async (language) => {
    const { page, say } = await visit(paths.compare("marsad", { entities: codes.join(",") }), { language });
    const region = page.getByRole("region", { name: say.t("compare.over-time") });
    const drawing = region.getByRole("img").first();
    await drawing.waitFor();
    const bounds = await readBounds("2021.1");
    for (const code of codes) {
      const { points, entity } = await readApi<Trend>(`/programmes/marsad/entities/${code}/trend`);
      const score = say.formatScore(points.at(-1)?.score ?? null, bounds);
      await drawing.getByText(`${score} ${say.name(entity.names).text}`).waitFor();
    }
    await drawing.getByText(say.t("charts.benchmark", { value: 90 }), { exact: true }).waitFor();
  },
);

test.for(languages)(
  "the twin tables have every score over time, in all and by dimension (%s)",
  async (language) => {
    const { points } = await readApi<Trend>("/programmes/marsad/entities/13/trend");
    const view = { entities: "13,4", trend: "table", dimensions: "table" };
    const { page, say } = await visit(paths.compare("marsad", view), { language });
    const bounds = { "2018.1": await readBounds("2018.1"), "2021.1": await readBounds("2021.1") };
    const columnOf = (name: string) =>
      page.getByRole("region", { name }).first().locator("tbody tr:not(.chart-table-break) td:first-of-type");
    const shown = (score: number | null | undefined, point: Trend["points"][number]) =>
      score == null
        ? say.t(`charts.state.${point.state}`)
        : say.formatScore(score, bounds[point.methodology as keyof typeof bounds]);
    await expect
      .poll(() => columnOf(say.t("compare.over-time")).allTextContents())
      .toEqual(points.toReversed().map((point) => shown(point.score, point)));
    const label = language === "ar" ? "رضا المستفيد" : "Beneficiary satisfaction";
    const measured = points.filter(({ methodology }) => methodology === "2021.1");
    expect(await columnOf(label).allTextContents()).toEqual(
      measured
        .toReversed()
        .map((point) => shown(point.dimensions.find(({ code }) => code === "satisfaction")?.score, point)),
    );
  },
);

test.for(languages)("a period of all three is read out by the arrow keys (%s)", async (language) => {
  const { page, say } = await visit(paths.compare("marsad", { entities: codes.join(",") }), { language });
  const chart = page.getByRole("region", { name: say.t("compare.over-time") }).getByRole("application");
  await chart.locator("svg").first().waitFor();
  await chart.focus();
  await page.keyboard.press("End");
  await page.keyboard.press("ArrowLeft");
  const bounds = await readBounds("2021.1");
  const spoken = chart.getByRole("status");
  for (const code of codes) {
    const { points, entity } = await readApi<Trend>(`/programmes/marsad/entities/${code}/trend`);
    const score = say.formatScore(points.at(-2)?.score ?? null, bounds);
    const said = say.t("charts.comparison", { name: say.name(entity.names).text, score });
    await expect.poll(() => spoken.textContent()).toContain(said);
  }
  await expect.poll(() => spoken.textContent()).toContain(say.formatPeriod("2026-Q2"));
});
