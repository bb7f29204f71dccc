import type { Ranking } from "@marsad/shared/schemas";
import { expect } from "vitest";
import { paths } from "../../src/paths.ts";
import { test } from "../testing/browser-test.ts";
import { languages } from "../testing/languages.ts";
import { readApi } from "../testing/read-api.ts";
import { visit } from "../testing/visit.ts";

test.for(languages)("from the programmes to an entity's trend by mouse (%s)", async (language) => {
  const { page, say } = await visit(paths.programmes(), { language });
  const { rows } = await readApi<Ranking>("/programmes/marsad/rankings/2026-Q3");
  const entity = rows[6]?.entity;
  const title = page.getByRole("heading", { level: 1 });
  const seesTitle = (text: string) => expect.poll(() => title.textContent()).toContain(text);

  await page.getByRole("link", { name: language === "ar" ? "عرض تجريبي" : "demonstration" }).click();
  await seesTitle(language === "ar" ? "مرصد الخدمات" : "Observatory");

  await page.getByRole("link", { name: say.t("common.ranking"), exact: true }).click();
  await seesTitle(say.t("ranking.title"));
  const name = say.name(entity?.names ?? {}).text;
  expect(await page.title()).toContain(say.t("ranking.title"));

  await page.getByRole("link", { name }).click();
  await seesTitle(name);
  expect(await page.title()).toContain(name);
  expect(new URL(page.url()).pathname).toBe(paths.entity("marsad", entity?.code ?? ""));

  // The pointer over the chart reads the point beneath it: at the far left the oldest, whatever the direction.
  const chart = page.getByRole("region", { name: say.t("entities.trend") }).getByRole("application");
  await chart.hover({ position: { x: 2, y: 100 } });
  const reading = chart.getByText(say.formatPeriod("2018-Q1"), { exact: true });
  await reading.waitFor();
  await page.getByRole("heading", { level: 1 }).hover();
  await expect.poll(() => reading.count()).toBe(0);
});
