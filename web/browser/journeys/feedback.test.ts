import { expect, inject } from "vitest";
import { paths } from "../../src/paths.ts";
import { test } from "../testing/browser-test.ts";
import { createKey } from "../testing/create-key.ts";
import { hasFocus } from "../testing/has-focus.ts";
import { isSound } from "../testing/is-sound.ts";
import { languages } from "../testing/languages.ts";
import { screens } from "../testing/screens.ts";
import { tabTo } from "../testing/tab-to.ts";
import { visit } from "../testing/visit.ts";

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
    await isSound(here);
    await page.setViewportSize(screens.phone);
    await isSound(here);
    await page.getByRole("button", { name: say.t("feedback.key-forget") }).click();
    await page.getByLabel(say.t("feedback.key-label"), { exact: true }).waitFor();
  },
);

test("where the answer cannot be kept, the reader is told and loses nothing", async () => {
  const { page, say } = await visit(paths.overview("marsad"), {
    provokes: /Failed to load resource|failed: /,
    arrange: (asked) => asked.route("**/api/feedback", (route) => route.abort("connectionrefused")),
  });
  const bar = page.getByRole("region", { name: say.t("common.useful-question") });
  await bar.getByRole("button", { name: say.t("common.yes"), exact: true }).click();
  const comment = bar.getByRole("textbox", { name: say.t("feedback.comment") });
  await comment.fill("نص طويل كتبته");
  await bar.getByRole("button", { name: say.t("feedback.send") }).click();
  await bar.getByRole("alert").getByText(say.t("problem.offline")).waitFor();
  expect(await comment.inputValue()).toBe("نص طويل كتبته");
});
