import type { Ranking, Scorecard } from "@marsad/shared/schemas";
import { expect } from "vitest";
import { paths } from "../../src/paths.ts";
import { test } from "../testing/browser-test.ts";
import { hasFocus } from "../testing/has-focus.ts";
import { languages } from "../testing/languages.ts";
import { readApi } from "../testing/read-api.ts";
import { readBounds } from "../testing/read-bounds.ts";
import { tabTo } from "../testing/tab-to.ts";
import { visit } from "../testing/visit.ts";

/** Spelt as it is often typed, and as the register has it. */
const alAhsa = { ar: ["الاحساء", "أمانة الأحساء"], en: ["al-ahsa", "Al-Ahsa Municipality"] } as const;

test.for(languages)(
  "entities are picked in the ranking and compared, by keyboard alone (%s)",
  async (language) => {
    const { page, say } = await visit(paths.ranking("marsad"), { language });
    const { rows } = await readApi<Ranking>("/programmes/marsad/rankings/2026-Q3");
    const names = rows.slice(0, 4).map(({ entity }) => say.name(entity.names).text);
    const boxes = names.map((name) => page.getByRole("checkbox", { name: say.t("ranking.pick", { name }) }));
    await page.getByRole("table").first().waitFor();
    for (const box of boxes.slice(0, 3)) {
      await tabTo(page, box);
      await page.keyboard.press(" ");
      await expect.poll(() => box.isChecked()).toBe(true);
      await hasFocus(box);
    }
    const bar = page.getByRole("complementary", { name: say.t("ranking.picked") });
    await bar.getByText(say.t("ranking.picked-count", { count: 3, most: 3 })).waitFor();
    // No chart has more than three lines.
    expect(await boxes[3]?.isDisabled()).toBe(true);
    await page.waitForURL(/compare=/);

    await tabTo(page, bar.getByRole("button", { name: say.t("ranking.drop", { name: names[1] ?? "" }) }));
    await page.keyboard.press("Enter");
    await bar.getByText(say.t("ranking.picked-count", { count: 2, most: 3 })).waitFor();
    await tabTo(page, bar.getByRole("link", { name: say.t("ranking.compare") }));
    await page.keyboard.press("Enter");
    await hasFocus(page.getByRole("heading", { level: 1, name: say.t("compare.title") }));
    const headings = page.getByRole("table").first().getByRole("columnheader");
    await expect
      .poll(() => headings.allTextContents())
      .toEqual([say.t("compare.measure"), names[0], names[2]]);
  },
);

test.for(languages)(
  "an entity is found however it is spelt, added, and removed again (%s)",
  async (language) => {
    const { page, say } = await visit(paths.compare("marsad", { entities: "4" }), { language });
    const [typed, name] = alAhsa[language];
    await page.getByText(say.t("compare.one-more")).waitFor();
    const field = page.getByRole("combobox", { name: say.t("compare.add") });
    await tabTo(page, field);
    await page.keyboard.type("qqq");
    await page.getByText(say.t("compare.no-match")).waitFor();
    await field.fill(typed);
    const option = page.getByRole("option", { name });
    await option.waitFor();
    await page.keyboard.press("ArrowDown");
    await expect.poll(() => option.getAttribute("aria-selected")).toBe("true");
    await page.keyboard.press("Enter");
    await page.getByRole("columnheader", { name }).first().waitFor();
    await hasFocus(field);

    // By mouse, from the whole list.
    await field.click();
    await page.getByRole("listbox").getByRole("option").first().click();
    await expect.poll(() => new URL(page.url()).searchParams.get("entities")?.split(",").length).toBe(3);
    expect(await field.getAttribute("placeholder")).toBe(say.t("compare.full"));
    await page.getByRole("button", { name: say.t("compare.remove", { name }) }).click();
    await hasFocus(field);
    await expect.poll(() => page.getByRole("columnheader", { name }).count()).toBe(0);
    await page.goBack();
    await page.getByRole("columnheader", { name }).first().waitFor();
  },
);

test.for(languages)("a code that nobody has is told, and can be removed (%s)", async (language) => {
  const { page, say } = await visit(paths.compare("marsad", { entities: "4,nobody" }), { language });
  await page
    .getByRole("alert")
    .getByText(say.t("compare.unknown", { code: "nobody" }))
    .waitFor();
  await page.getByRole("table").first().waitFor();
  await page.getByRole("button", { name: say.t("compare.remove", { name: "nobody" }) }).click();
  await expect.poll(() => new URL(page.url()).searchParams.get("entities")).toBe("4");
});

test.for(languages)("the page of an entity leads to its comparison, in its period (%s)", async (language) => {
  const { page, say } = await visit(paths.entity("marsad", "4", { period: "2026-Q1" }), { language });
  await page.getByRole("link", { name: say.t("entities.compare") }).click();
  const title = say.t("compare.standings", { period: say.formatPeriod("2026-Q1") });
  await page.getByRole("table", { name: title }).waitFor();
});

test.for(languages)(
  "side by side, each figure is the API's, and who is best is said in words (%s)",
  async (language) => {
    const codes = ["4", "13", "17"];
    const cards = await Promise.all(
      codes.map((code) => readApi<Scorecard>(`/programmes/marsad/entities/${code}/scorecard/2026-Q3`)),
    );
    const bounds = await readBounds("2021.1");
    const { page, say } = await visit(paths.compare("marsad", { entities: codes.join(",") }), { language });
    const table = page.getByRole("table").first();
    await table.waitFor();
    const figuresOf = async (label: string) => {
      const cells = await table.getByRole("row", { name: label }).getByRole("cell").allTextContents();
      return cells.map((text) => [
        text.replace(say.t("compare.best"), ""),
        text.includes(say.t("compare.best")),
      ]);
    };
    const highest = Math.max(...cards.map(({ score }) => score ?? 0));
    expect(await figuresOf(say.t("common.score"))).toEqual(
      cards.map(({ score }) => [say.formatScore(score, bounds), score === highest]),
    );
    const first = Math.min(...cards.map(({ rank }) => rank ?? 99));
    expect(await figuresOf(say.t("common.rank"))).toEqual(
      cards.map(({ rank, of }) => [say.t("compare.rank-of", { rank: rank ?? 0, of }), rank === first]),
    );
    const dimension = cards[0]?.dimensions[1]?.code;
    const scores = cards.map(
      ({ dimensions }) => dimensions.find(({ code }) => code === dimension)?.score ?? null,
    );
    const label = language === "ar" ? "تجربة المستخدم" : "User experience";
    expect(await figuresOf(label)).toEqual(
      scores.map((score) => [say.formatScore(score, bounds), score === Math.max(...scores.map(Number))]),
    );
  },
);
