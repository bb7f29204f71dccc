import type { Ranking } from "@marsad/shared/schemas";
import type { Locator } from "playwright-core";
import { expect } from "vitest";
import { paths } from "../../src/paths.ts";
import { test } from "../testing/browser-test.ts";
import { languages } from "../testing/languages.ts";
import { readApi } from "../testing/read-api.ts";
import { readBounds } from "../testing/read-bounds.ts";
import { visit } from "../testing/visit.ts";

test.for(languages)("the ranking shows every rank and score as the API has them (%s)", async (language) => {
  const ranking = await readApi<Ranking>("/programmes/marsad/rankings/2026-Q3");
  const { page, say } = await visit(paths.ranking("marsad"), { language });
  const table = page.getByRole("table").first();
  const rows = table.getByRole("row").filter({ has: page.getByRole("rowheader") });
  await expect.poll(() => rows.count()).toBe(ranking.rows.length);

  const bounds = await readBounds("2021.1");
  const shown = await rows.evaluateAll((all) =>
    all.map((row) => [
      row.querySelector("td strong")?.textContent,
      row.querySelector("th a")?.textContent,
      row.querySelector("td:nth-of-type(2) strong")?.textContent,
    ]),
  );
  expect(shown).toEqual(
    ranking.rows.map(({ rank, entity, score }) => [
      say.formatNumber(rank),
      say.name(entity.names).text,
      say.formatScore(score, bounds),
    ]),
  );
});

test.for(languages)(
  "the benchmark's line lies between those above it and those below (%s)",
  async (language) => {
    const { rows } = await readApi<Ranking>("/programmes/marsad/rankings/2026-Q3");
    const { page, say } = await visit(paths.ranking("marsad"), { language });
    const table = page.getByRole("table").first();
    const line = table.getByRole("row").filter({ hasText: say.t("common.benchmark", { value: 90 }) });
    const heightOf = async (row: Locator) => (await row.boundingBox())?.y ?? Number.NaN;
    const [over, under] = [
      rows.filter((row) => row.meetsBenchmark),
      rows.filter((row) => !row.meetsBenchmark),
    ];
    const rowOf = (row: Ranking["rows"][number] | undefined) =>
      table.getByRole("row", { name: say.name(row?.entity.names ?? {}).text });
    const at = await heightOf(line);
    expect(await heightOf(rowOf(over.at(-1)))).toBeLessThan(at);
    expect(await heightOf(rowOf(under[0]))).toBeGreaterThanOrEqual(at);
  },
);
