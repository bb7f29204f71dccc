import type { Scorecard } from "@marsad/shared/schemas";
import { parseCsv } from "hucre/csv";
import { expect } from "vitest";
import { paths } from "../../src/paths.ts";
import { test } from "../testing/browser-test.ts";
import { languages } from "../testing/languages.ts";
import { readApi } from "../testing/read-api.ts";
import { tabTo } from "../testing/tab-to.ts";
import { openMenu, takeFile } from "../testing/take-away.ts";
import { visit } from "../testing/visit.ts";

const entity = "13";
const scorecard = `/programmes/marsad/entities/${entity}/scorecard/2026-Q3`;

test("what the services moved their entity by adds up to its own change, whoever came and went", async () => {
  for (const period of ["2022-Q3", "2024-Q3", "2026-Q3"])
    for (const code of ["1", "5", "13"]) {
      const { services, servicesLeft, scoreChange } = await readApi<Scorecard>(
        `/programmes/marsad/entities/${code}/scorecard/${period}`,
      );
      if (scoreChange === null) continue;
      const effects = [...services, ...servicesLeft].reduce((sum, { effect }) => sum + (effect ?? 0), 0);
      expect(effects, `${code} in ${period}`).toBeCloseTo(scoreChange, 9);
    }
});

test.for(languages)(
  "from the largest changes one goes on to all of them, ordered by any column, and the order is in the address (%s)",
  async (language) => {
    const { page, say } = await visit(paths.entity("marsad", entity), { language });
    const { services, servicesLeft } = await readApi<Scorecard>(scorecard);
    const rose = services
      .filter(({ scoreChange }) => (scoreChange ?? 0) >= 0.05)
      .toSorted((one, other) => (other.scoreChange ?? 0) - (one.scoreChange ?? 0));
    const region = page.getByRole("region", { name: say.t("entities.changes") });
    await tabTo(
      page,
      region
        .getByRole("button", { name: say.t("entities.changes-more", { count: rose.length - 5 }) })
        .first(),
    );
    await page.keyboard.press("Enter");
    await page.waitForURL(/[?&]by-service=-change(&|$)/);
    const table = region.getByRole("table");
    // A head, every service, and the entity itself.
    await expect.poll(() => table.getByRole("row").count()).toBe(2 + services.length + servicesLeft.length);
    const first = table.getByRole("row").nth(1);
    expect(await first.textContent()).toContain(say.name(rose[0]?.service.names ?? {}).text);

    const heading = table.getByRole("button", { name: say.t("entities.column.effect") });
    await heading.click();
    await page.waitForURL(/by-service=-effect/);
    await heading.click();
    await page.waitForURL(/by-service=effect/);
    const lowered = services.toSorted((one, other) => (one.effect ?? 0) - (other.effect ?? 0))[0];
    await expect.poll(() => first.textContent()).toContain(say.name(lowered?.service.names ?? {}).text);
    expect(await first.textContent()).toContain(say.formatScore(lowered?.scoreBefore ?? null, [90]));
    expect(await first.textContent()).toContain(say.formatNumber(Math.abs(lowered?.effect ?? 0), 2));

    await page.reload();
    await expect.poll(() => first.textContent()).toContain(say.name(lowered?.service.names ?? {}).text);
    await region.getByRole("button", { name: say.t("entities.changes-largest"), exact: true }).click();
    await expect.poll(() => new URL(page.url()).searchParams.has("by-service")).toBe(false);
  },
);

test.for(languages)(
  "on a phone all changes are a list in an order that is chosen, and a file has them in that order (%s)",
  async (language) => {
    const here = await visit(paths.entity("marsad", entity, { "by-service": "name" }), {
      language,
      screen: "phone",
    });
    const { page, say } = here;
    const { services, servicesLeft } = await readApi<Scorecard>(scorecard);
    const title = say.t("entities.changes");
    const region = page.getByRole("region", { name: title });
    await expect.poll(() => region.getByRole("listitem").count()).toBe(services.length + servicesLeft.length);
    await region.getByRole("combobox").selectOption("-change");
    await page.waitForURL(/by-service=-change/);

    const { bytes } = await takeFile(here, await openMenu(here, region, title), "csv");
    const lines = parseCsv(bytes.toString("utf8"), { skipEmptyRows: false });
    const head = lines.findIndex((line) => line.some((cell) => String(cell).includes("(effect)")));
    const codes = lines[head]?.map((cell) => /\(([^()]+)\)$/.exec(String(cell))?.[1]) ?? [];
    const rows = lines.slice(head + 1).filter((line) => line[0]);
    expect(rows.length).toBe(services.length + servicesLeft.length);
    const largest = services.toSorted((one, other) => (other.scoreChange ?? 0) - (one.scoreChange ?? 0))[0];
    const at = (code: string) => Number(rows[0]?.[codes.indexOf(code)]);
    expect(rows[0]?.[codes.indexOf("service")]).toBe(largest?.service.code);
    expect([at("score-before"), at("score"), at("effect")]).toEqual([
      largest?.scoreBefore,
      largest?.score,
      largest?.effect,
    ]);
  },
);
