import { expect } from "vitest";
import { paths } from "../../src/paths.ts";
import { test } from "../testing/browser-test.ts";
import { languages } from "../testing/languages.ts";
import { visit } from "../testing/visit.ts";

test.for(languages)(
  "my entity is remembered on the device, in sight under any filter, and forgotten at will (%s)",
  async (language) => {
    const { page, say } = await visit(paths.entity("marsad", "16"), { language });
    const star = page.getByRole("button", { name: say.t("common.my-entity"), exact: true });
    await star.click();
    await expect.poll(() => star.getAttribute("aria-pressed")).toBe("true");

    await page.reload();
    await expect.poll(() => star.getAttribute("aria-pressed")).toBe("true");
    await page
      .getByRole("link", { name: say.t("common.ranking"), exact: true })
      .first()
      .click();
    const table = page.getByRole("table").first();
    const name = language === "ar" ? "أمانة الأحساء" : "Al-Ahsa Municipality";
    const mine = table.getByRole("row").filter({ hasText: say.t("common.my-entity") });
    await expect.poll(() => mine.allTextContents()).toEqual([expect.stringContaining(name)]);

    await page.getByRole("combobox", { name: say.t("ranking.region") }).selectOption("makkah");
    await table.getByRole("rowheader", { name: say.t("ranking.my-entity-outside") }).waitFor();
    await table.getByRole("link", { name, exact: true }).waitFor();

    await page.getByRole("button", { name: say.t("common.forget-mine") }).click();
    await expect.poll(() => table.getByRole("link", { name, exact: true }).count()).toBe(0);
  },
);
