import { expect } from "vitest";
import { paths } from "../../src/paths.ts";
import { test } from "../testing/browser-test.ts";
import { hasFocus } from "../testing/has-focus.ts";
import { languages } from "../testing/languages.ts";
import { visit } from "../testing/visit.ts";

/** Spelt as it is often typed, and as the register has it. */
const alAhsa = { ar: ["الاحساء", "أمانة الأحساء"], en: ["al-ahsa", "Al-Ahsa Municipality"] } as const;

test.for(languages)("a search finds an entity however its letters are typed (%s)", async (language) => {
  const { page, say } = await visit(paths.ranking("marsad"), { language });
  const [typed, name] = alAhsa[language];
  const entities = page.getByRole("table").first().getByRole("rowheader");
  await expect.poll(() => entities.count()).toBe(17);

  const field = page.getByRole("searchbox", { name: say.t("ranking.search") });
  await field.fill(typed);
  await expect.poll(() => entities.allTextContents()).toEqual([expect.stringContaining(name)]);
  await page.getByText(say.t("ranking.search-for", { text: typed })).waitFor();
  expect(new URL(page.url()).searchParams.get("q")).toBe(typed);

  await page.getByRole("button", { name: say.t("common.clear-filter") }).click();
  await expect.poll(() => entities.count()).toBe(17);
  await hasFocus(field);
  expect(await field.inputValue()).toBe("");
});

test("Arabic is found without its marks, its tatweel and its endings", async () => {
  const { page, say } = await visit(paths.ranking("marsad"));
  const entities = page.getByRole("table").first().getByRole("rowheader");
  const field = page.getByRole("searchbox", { name: say.t("ranking.search") });
  for (const typed of ["أَمانَةُ الأَحْسَاء", "امانه الاحســـاء", "إمانة الإحساء"]) {
    await field.fill(typed);
    await expect.poll(() => entities.allTextContents()).toEqual([expect.stringContaining("أمانة الأحساء")]);
  }
});

test.for(languages)(
  "a filter says what it leaves, keeps the rank among all, and is cleared (%s)",
  async (language) => {
    const { page, say } = await visit(paths.ranking("marsad"), { language });
    const table = page.getByRole("table").first();
    const rows = table.getByRole("rowheader");
    const region = language === "ar" ? "الشرقية" : "Eastern Province";
    await page.getByRole("combobox", { name: say.t("ranking.region") }).selectOption("eastern-province");
    await expect.poll(() => rows.count()).toBe(3);
    await page.getByText(say.t("ranking.filtered-to", { filters: region })).waitFor();
    // The place among all stays; the place among the three that are left stands beside it.
    await page.getByText(say.t("ranking.rank-in-filter", { rank: 2 })).waitFor();

    // The highest level, which nobody has reached.
    await page.getByRole("combobox", { name: say.t("common.level") }).selectOption({ index: 1 });
    await page.getByRole("heading", { name: say.t("ranking.empty-title") }).waitFor();
    await page
      .getByRole("button", { name: say.t("common.clear-filter") })
      .first()
      .click();
    await expect.poll(() => rows.count()).toBe(17);
  },
);

test.for(languages)(
  "a heading sorts the table and says so; by name the benchmark's line goes (%s)",
  async (language) => {
    const { page, say } = await visit(paths.ranking("marsad"), { language });
    const table = page.getByRole("table").first();
    const line = table.getByText(say.t("common.benchmark", { value: 90 }));
    await line.waitFor();
    const header = table.getByRole("columnheader", { name: say.t("common.entity"), exact: true });
    await header.getByRole("button").click();
    await expect.poll(() => header.getAttribute("aria-sort")).toBe("ascending");
    await expect.poll(() => line.count()).toBe(0);
    // The rows of the order before stay until those of the new one have come.
    const links = table.getByRole("rowheader").getByRole("link");
    const sorted = (await links.allTextContents()).toSorted(new Intl.Collator(language).compare);
    expect(sorted.length).toBe(17);
    await expect.poll(() => links.allTextContents()).toEqual(sorted);
    await page
      .getByRole("table", { name: say.t("ranking.sorted-by", { column: say.t("common.entity") }) })
      .waitFor();
  },
);
