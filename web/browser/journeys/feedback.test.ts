import { text } from "node:stream/consumers";
import type { Feedback, FeedbackList } from "@marsad/shared/schemas";
import { parseCsv } from "hucre/csv";
import { expect, inject } from "vitest";
import { paths } from "../../src/paths.ts";
import { test } from "../testing/browser-test.ts";
import { createKey } from "../testing/create-key.ts";
import { hasFocus } from "../testing/has-focus.ts";
import { isSound } from "../testing/is-sound.ts";
import { isSoundOnBoth } from "../testing/is-sound-on-both.ts";
import { languages } from "../testing/languages.ts";
import { pages } from "../testing/pages.ts";
import { tabTo } from "../testing/tab-to.ts";
import { visit } from "../testing/visit.ts";

/** What is kept, as an administrator is told it. */
async function readFeedback(key: string, query: string): Promise<readonly Feedback[]> {
  const answer = await fetch(`${inject("site").address}/api/feedback?${query}`, {
    headers: { authorization: `Bearer ${key}` },
  });
  return ((await answer.json()) as FeedbackList).feedback;
}

test.for(languages)(
  "a reader says by keyboard that a page was no use, and an administrator reads it (%s)",
  async (language) => {
    const here = await visit(paths.entity("marsad", "17"), { language });
    const { page, say } = here;
    const bar = page.getByRole("region", { name: say.t("common.useful-question") });
    const comment = language === "ar" ? "<b>أين خدمة الرخص؟</b>" : "<b>Where are the permits?</b>";
    await page.getByRole("heading", { level: 1 }).waitFor();
    const no = bar.getByRole("button", { name: say.t("common.no"), exact: true });
    await no.focus();
    await page.keyboard.press("Enter");
    await hasFocus(no);
    await bar.getByRole("status").getByText(say.t("feedback.answer-kept")).waitFor();
    await tabTo(page, bar.getByRole("checkbox", { name: say.t("feedback.reason.unclear") }));
    await page.keyboard.press(" ");
    await tabTo(page, bar.getByRole("textbox", { name: say.t("feedback.comment") }));
    await page.keyboard.type(comment);
    await isSound(here);
    await tabTo(page, bar.getByRole("button", { name: say.t("feedback.send") }));
    await page.keyboard.press("Enter");
    const thanks = bar.getByRole("status").and(page.getByText(say.t("feedback.thanks")));
    await thanks.waitFor();
    await hasFocus(thanks);
    await isSound(here);

    // Another page asks anew.
    await page.getByRole("link", { name: say.t("common.overview"), exact: true }).click();
    await page.getByRole("region", { name: say.t("overview.trend") }).waitFor();
    expect(await bar.getByRole("status").count()).toBe(0);

    const key = await createKey();
    await page.goto(`${inject("site").address}${paths.feedback()}${language === "en" ? "?lang=en" : ""}`);
    await page.getByLabel(say.t("feedback.key-label"), { exact: true }).fill(key);
    await isSound(here);
    await page.getByRole("button", { name: say.t("feedback.key-use") }).click();
    const answers = page.getByRole("region", { name: say.t("feedback.answers"), exact: true }).last();
    const row = answers.getByRole("row").filter({ hasText: comment });
    await row.waitFor();
    expect(await row.textContent()).toContain("/marsad/entities/17");
    expect(await row.textContent()).toContain(say.t("feedback.reason.unclear"));
    // The words belong to the answer that was kept before them.
    const given = await readFeedback(key, "page=/marsad/entities/17");
    expect(given.filter((each) => each.language === language)).toHaveLength(1);
    await isSoundOnBoth(here);
    await page.getByRole("button", { name: say.t("feedback.key-forget") }).click();
    await page.getByLabel(say.t("feedback.key-label"), { exact: true }).waitFor();
  },
);

test.for(languages)(
  "a yes or no alone is kept with the click, and changed by the other (%s)",
  async (language) => {
    const { page, say } = await visit(pages.methodology, { language });
    const bar = page.getByRole("region", { name: say.t("common.useful-question") });
    const isKept = bar.getByRole("status").getByText(say.t("feedback.answer-kept"));
    const key = await createKey();
    for (const [answer, useful] of [
      ["common.yes", true],
      ["common.no", false],
    ] as const) {
      await bar.getByRole("button", { name: say.t(answer), exact: true }).click();
      await isKept.waitFor();
      await expect
        .poll(async () => {
          const given = await readFeedback(key, `page=${pages.methodology}`);
          return given.flatMap((each) => (each.language === language ? [each.useful] : []));
        })
        .toEqual([useful]);
    }
  },
);

test.for(languages)(
  "an administrator reads and saves the answers of one page in some days (%s)",
  async (language) => {
    const here = await visit(paths.programmes(), { language });
    const { page, say } = here;
    const bar = page.getByRole("region", { name: say.t("common.useful-question") });
    await bar.getByRole("button", { name: say.t("common.yes"), exact: true }).click();
    await bar.getByRole("status").getByText(say.t("feedback.answer-kept")).waitFor();
    await page.goto(`${inject("site").address}${paths.feedback()}${language === "en" ? "?lang=en" : ""}`);
    await page.getByLabel(say.t("feedback.key-label"), { exact: true }).fill(await createKey());
    await page.getByRole("button", { name: say.t("feedback.key-use") }).click();
    await page.getByRole("combobox", { name: say.t("feedback.page") }).selectOption("/");
    await page.waitForURL(/page=%2F/);
    const today = new Date().toISOString().slice(0, 10);
    const from = page.getByLabel(say.t("feedback.from"), { exact: true });
    await from.fill(today);
    await page.waitForURL(new RegExp(`from=${today}`));
    await hasFocus(from);
    const answers = page.getByRole("region", { name: say.t("feedback.answers"), exact: true }).last();
    await expect
      .poll(async () => new Set(await answers.getByRole("rowheader").allTextContents()))
      .toEqual(new Set(["/"]));
    await isSoundOnBoth(here);

    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: say.t("feedback.download") }).click(),
    ]);
    expect(download.suggestedFilename()).toBe("marsad-feedback.csv");
    const [headings = [], ...rows] = parseCsv(await text(await download.createReadStream()));
    expect(rows.length).toBe(await answers.getByRole("rowheader").count());
    const at = (name: string) => headings.findIndex((heading) => String(heading).includes(name));
    const places = rows.map((row) => `${row[at("page")]} ${String(row[at("givenAt")]).slice(0, 10)}`);
    expect(new Set(places)).toEqual(new Set([`/ ${today}`]));

    // Nobody answers tomorrow.
    const tomorrow = new Date(Date.now() + 86_400_000).toISOString().slice(0, 10);
    await from.fill(tomorrow);
    await page.getByText(say.t("feedback.empty-title")).waitFor();
    await isSound(here);
    await page.getByRole("button", { name: say.t("common.clear-filter") }).click();
    await answers.getByRole("row").first().waitFor();
    expect(new URL(page.url()).searchParams.get("from")).toBeNull();
    expect(await from.inputValue()).toBe("");
  },
);

test("a long list of answers goes on where it was, each answer once", async () => {
  const answer = (number: number) => ({
    ...{ id: `answer-${number}`, page: "/marsad", language: "ar", useful: true, reasons: [] },
    ...{ comment: `التعليق ${number}`, version: "1", givenAt: "2026-04-01T08:00:00Z" },
  });
  const cursors: (string | null)[] = [];
  const { page, say } = await visit(paths.feedback({ useful: "true" }), {
    arrange: (asked) =>
      asked.route(/\/api\/feedback\?/, (route) => {
        const asks = new URL(route.request().url()).searchParams;
        expect(asks.get("useful")).toBe("true");
        cursors.push(asks.get("cursor"));
        const isFirst = asks.get("cursor") === null;
        return route.fulfill({
          json: {
            ...{ useful: 60, notUseful: 0, pages: [{ page: "/marsad", useful: 60, notUseful: 0 }] },
            feedback: Array.from({ length: isFirst ? 50 : 10 }, (_, index) =>
              answer(isFirst ? index : 50 + index),
            ),
            next: isFirst ? "the-next" : null,
          },
        });
      }),
  });
  await page.getByLabel(say.t("feedback.key-label"), { exact: true }).fill("a-key");
  await page.getByRole("button", { name: say.t("feedback.key-use") }).click();
  const answers = page.getByRole("region", { name: say.t("feedback.answers"), exact: true }).last();
  await expect.poll(() => answers.getByRole("rowheader").count()).toBe(50);
  await page.getByText(say.t("feedback.counts", { count: 60 })).waitFor();
  const more = page.getByRole("button", { name: say.t("common.show-more") });
  await more.focus();
  await page.keyboard.press("Enter");
  await expect.poll(() => answers.getByRole("rowheader").count()).toBe(60);
  const said = await answers.getByText(/^التعليق \d/).allTextContents();
  expect(said).toEqual(Array.from({ length: 60 }, (_, index) => `التعليق ${index}`));
  expect(await more.count()).toBe(0);
  expect(cursors).toEqual([null, "the-next"]);
});

test("where the answer cannot be kept, the reader is told and loses nothing", async () => {
  const { page, say } = await visit(paths.overview("marsad"), {
    provokes: /Failed to load resource|failed: /,
    arrange: (asked) => asked.route("**/api/feedback", (route) => route.abort("connectionrefused")),
  });
  const bar = page.getByRole("region", { name: say.t("common.useful-question") });
  await bar.getByRole("button", { name: say.t("common.yes"), exact: true }).click();
  await bar.getByRole("alert").getByText(say.t("problem.offline")).waitFor();
  expect(await bar.getByRole("status").textContent()).toBe("");
  const comment = bar.getByRole("textbox", { name: say.t("feedback.comment") });
  await comment.fill("نص طويل كتبته");
  await bar.getByRole("button", { name: say.t("feedback.send") }).click();
  await bar.getByRole("alert").getByText(say.t("problem.offline")).waitFor();
  expect(await comment.inputValue()).toBe("نص طويل كتبته");
});
