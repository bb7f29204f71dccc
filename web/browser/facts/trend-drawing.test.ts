import type { Trend } from "@marsad/shared/schemas";
import { expect } from "vitest";
import { paths } from "../../src/paths.ts";
import { test } from "../testing/browser-test.ts";
import { languages } from "../testing/languages.ts";
import { readApi } from "../testing/read-api.ts";
import { readBreaks, readGaps, readStrokes } from "../testing/read-strokes.ts";
import { visit } from "../testing/visit.ts";

/** Joined late, reported nothing twice, or neither; all of them through a pause and a change of methodology. */
const entities = ["17", "13", "4"];
const cases = languages.flatMap((language) => entities.map((entity) => [language, entity] as const));

/** How often the line must be lifted: the scored stretches between gaps and changes of methodology. */
function countStretches(points: Trend["points"]): number {
  const begins = points.filter((point, index) => {
    const before = points[index - 1];
    const goesOn = before && before.score !== null && before.methodology === point.methodology;
    return point.score !== null && !goesOn;
  });
  return begins.length;
}

test.for(cases)(
  "no stroke crosses a gap or a change of methodology (%s, entity %s)",
  async ([language, entity]) => {
    const { points } = await readApi<Trend>(`/programmes/marsad/entities/${entity}/trend`);
    const { page, say } = await visit(paths.entity("marsad", entity), { language });
    const chart = page.getByRole("region", { name: say.t("entities.trend") }).getByRole("application");
    await chart.locator(".trend-line-score").waitFor();

    const strokes = await readStrokes(chart);
    expect(strokes).toHaveLength(countStretches(points));
    const breaks = await readBreaks(chart);
    expect(breaks).toHaveLength(1);
    const gaps = await readGaps(chart);
    expect(gaps.length).toBeGreaterThan(0);
    for (const { from, to } of strokes) {
      expect(breaks.filter((at) => from < at && at < to)).toEqual([]);
      expect(gaps.filter((gap) => from < gap.to && gap.from < to)).toEqual([]);
    }
  },
);

test.for(languages)(
  "a gap says its reason and a break its name, inside the drawing (%s)",
  async (language) => {
    const { page, say } = await visit(paths.entity("marsad", "17"), { language });
    const drawing = page
      .getByRole("region", { name: say.t("entities.trend") })
      .getByRole("img")
      .first();
    await drawing.waitFor();
    for (const text of [
      say.t("charts.state.not-expected"),
      say.t("charts.state.not-measured"),
      say.t("charts.methodology-changed", { period: "2021" }),
      say.t("charts.benchmark", { value: 90 }),
      say.t("entities.peer-median"),
      say.t("charts.synthetic"),
    ])
      await drawing.getByText(text, { exact: true }).waitFor();
  },
);

test.for(languages)("time runs to the right in both languages (%s)", async (language) => {
  const { page, say } = await visit(paths.entity("marsad", "4"), { language });
  const drawing = page
    .getByRole("region", { name: say.t("entities.trend") })
    .getByRole("img")
    .first();
  const placeOf = async (year: string) =>
    (await drawing.getByText(year, { exact: true }).boundingBox())?.x ?? 0;
  expect(await placeOf("2019")).toBeLessThan(await placeOf("2025"));
});
