import { expect, inject } from "vitest";
import { paths, withFrame } from "../../src/paths.ts";
import { test } from "../testing/browser-test.ts";
import { type Language, languages, words } from "../testing/languages.ts";
import { pages } from "../testing/pages.ts";
import { type Visit, visit } from "../testing/visit.ts";

const otherOf = (language: Language) => (language === "ar" ? "en" : "ar");

/** Opens an address just as it is written, as from a bookmark. */
const open = ({ page }: Visit, path: string) => page.goto(inject("site").address + path);

const asked = ({ page }: Visit) => new URL(page.url()).searchParams.get("lang");

/** Waits until the ranking is there, wholly in a language. */
async function isIn({ page }: Visit, language: Language): Promise<void> {
  const title = page.getByRole("heading", { level: 1 });
  await expect.poll(() => title.textContent()).toBe(words[language].t("ranking.title"));
  expect(await page.evaluate(() => [document.documentElement.lang, document.documentElement.dir])).toEqual([
    ...[language, language === "ar" ? "rtl" : "ltr"],
  ]);
}

test.for(languages)(
  "the language that is chosen is shown at every address that names none, and written into it (%s)",
  async (language) => {
    const here = await visit(pages.ranking, { language: otherOf(language) });
    const { page, say } = here;
    const toggle = page.getByRole("link", { name: say.t("common.other-language") });
    await toggle.focus();
    await page.keyboard.press("Enter");
    await isIn(here, language);

    await open(here, `${pages.ranking}?period=2026-Q1`);
    await isIn(here, language);
    await expect.poll(() => new URL(page.url()).search).toBe(`?period=2026-Q1&lang=${language}`);
    await page.getByRole("link", { name: words[language].t("common.overview"), exact: true }).click();
    await page.getByRole("region", { name: words[language].t("overview.trend") }).waitFor();
    expect(asked(here)).toBe(language);
  },
);

test.for(languages)(
  "a link that names a language is shown in it from page to page, and changes nothing of what is chosen (%s)",
  async (language) => {
    const here = await visit(pages.ranking, { language: otherOf(language) });
    const { page, say } = here;
    await page.getByRole("link", { name: say.t("common.other-language") }).click();
    await isIn(here, language);

    const other = otherOf(language);
    await open(here, `${pages.overview}?lang=${other}`);
    await page.getByRole("link", { name: words[other].t("common.ranking"), exact: true }).click();
    await isIn(here, other);
    await page.reload();
    await isIn(here, other);
    expect(asked(here)).toBe(other);
    await open(here, pages.ranking);
    await isIn(here, language);
  },
);

test("who has chosen nothing reads Arabic at an address that says nothing, and a frame is as the page round it has it", async () => {
  const here = await visit(pages.ranking);
  await isIn(here, "ar");
  expect(new URL(here.page.url()).search).toBe("");
  await here.page.getByRole("link", { name: here.say.t("common.other-language") }).click();
  await isIn(here, "en");
  await open(here, withFrame(paths.ranking("marsad"), true));
  await isIn(here, "ar");
  expect(asked(here)).toBeNull();
});
