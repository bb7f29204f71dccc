import type { Ranking, Trend } from "@marsad/shared/schemas";
import { parseCsv } from "hucre/csv";
import { readXlsx } from "hucre/xlsx";
import { expect } from "vitest";
import { paths } from "../../src/paths.ts";
import { test } from "../testing/browser-test.ts";
import { languages } from "../testing/languages.ts";
import { readApi } from "../testing/read-api.ts";
import { openMenu, takeFile } from "../testing/take-away.ts";
import { visit } from "../testing/visit.ts";

type Row = readonly unknown[];

/** The rows of a table by the codes in its headings, such as `الدرجة (score)`. */
function byCode(headings: Row, rows: readonly Row[]): Record<string, unknown>[] {
  const codes = headings.map((heading) => /\(([^()]+)\)$/.exec(String(heading))?.[1] ?? "");
  return rows.map((row) => Object.fromEntries(codes.map((code, place) => [code, row[place] ?? null])));
}

test.for(languages)(
  "a ranking is taken away as a workbook as it is filtered: numbers unrounded, in the language and its direction (%s)",
  async (language) => {
    const here = await visit(paths.ranking("marsad", { period: "2024-Q3", region: "makkah" }), { language });
    const { page, say } = here;
    const title = say.t("ranking.title");
    const { name, bytes } = await takeFile(here, await openMenu(here, page, title), "xlsx");
    expect(name).toBe("marsad-ranking-2024-Q3.xlsx");

    const { sheets } = await readXlsx(bytes);
    const [table, about] = sheets;
    const [headings = [], ...rows] = table?.rows ?? [];
    const ranking = await readApi<Ranking>("/programmes/marsad/rankings/2024-Q3?region=makkah");
    expect(byCode(headings, rows)).toMatchObject(
      ranking.rows.map(({ rank, rankInFilter, entity, score, benchmark, dimensions }) => ({
        rank,
        "rank-in-filter": rankInFilter,
        entity: entity.code,
        name: say.name(entity.names).text,
        score,
        benchmark: benchmark.value,
        [`dimension.${dimensions[0]?.code}`]: dimensions[0]?.score,
      })),
    );
    expect(headings[0]).toBe(`${say.t("take.column.rank")} (rank)`);
    for (const sheet of [table, about])
      expect(sheet?.view?.rightToLeft ?? false).toBe(say.direction === "rtl");
    const facts = new Map(about?.rows.map(([label, value]) => [label, value]));
    expect(facts.get(say.t("take.fact.title"))).toBe(title);
    expect(facts.get(say.t("take.fact.data"))).toBe(say.t("charts.synthetic"));
    expect(facts.get(say.t("take.fact.period"))).toContain(say.formatPeriod("2024-Q3"));
    expect(facts.get(say.t("take.fact.methodology"))).toBe(ranking.methodology);
    expect(String(facts.get(say.t("take.fact.address")))).toContain("region=makkah");
  },
);

test.for(languages)(
  "a trend is taken away as CSV with every period, and a missing score in words (%s)",
  async (language) => {
    const here = await visit(paths.entity("marsad", "17"), { language });
    const { page, say } = here;
    const title = say.t("entities.trend");
    const menu = await openMenu(here, page.getByRole("region", { name: title }), title);
    const { name, bytes } = await takeFile(here, menu, "csv");
    expect(name).toBe("marsad-entities-17-trend-2026-Q3.csv");
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);

    const lines = parseCsv(bytes.toString("utf8"), { skipEmptyRows: false });
    const from = lines.findIndex((line) => line.some((cell) => String(cell).includes("(score)")));
    const rows = byCode(lines[from] ?? [], lines.slice(from + 1));
    const { points, entity } = await readApi<Trend>("/programmes/marsad/entities/17/trend");
    expect(rows.filter(({ period }) => period)).toMatchObject(
      points.map(({ period, score, state }) => ({
        period,
        score: score === null ? "" : String(score),
        state: say.t(`state.${state}`),
      })),
    );
    const facts = lines.slice(0, from).flat();
    expect(facts).toContain(say.name(entity.names).text);
    expect(facts).toContain(say.t("charts.synthetic"));
  },
);

test("a name that a spreadsheet would take for a formula stays a name", async () => {
  const formula = '=HYPERLINK("https://evil.example";"x")';
  const here = await visit(paths.ranking("marsad"), {
    language: "en",
    arrange: (page) =>
      page.route("**/rankings/2026-Q3?limit=200", async (route) => {
        const ranking: Ranking = await (await route.fetch()).json();
        const [first, ...others] = ranking.rows;
        const named = first && { ...first, entity: { ...first.entity, names: { en: formula } } };
        return route.fulfill({ json: { ...ranking, rows: [named, ...others] } });
      }),
  });
  const menu = await openMenu(here, here.page, here.say.t("ranking.title"));
  const csv = (await takeFile(here, menu, "csv")).bytes.toString("utf8");
  expect(csv).toContain(`"'=HYPERLINK(""https://evil.example"";""x"")"`);
  const { sheets } = await readXlsx((await takeFile(here, menu, "xlsx")).bytes);
  const cells = sheets[0]?.rows.flat() ?? [];
  expect(cells).toContain(formula);
  expect([...(sheets[0]?.cells?.values() ?? [])].filter(({ formula: found }) => found !== undefined)).toEqual(
    [],
  );
});

test("a table that cannot be had is said to be so, and can be asked for again", async () => {
  const here = await visit(paths.ranking("marsad"), { provokes: /503|Failed to load/ });
  const { page, say } = here;
  const menu = await openMenu(here, page, say.t("ranking.title"));
  await page.route("**/rankings/2026-Q3?limit=200", (route) => route.fulfill({ status: 503, body: "" }));
  await menu.getByRole("button", { name: say.t("take.csv") }).click();
  await menu.getByRole("status").getByText(say.t("take.failed")).waitFor();
  await page.unroute("**/rankings/2026-Q3?limit=200");
  await takeFile(here, menu, "csv");
});
