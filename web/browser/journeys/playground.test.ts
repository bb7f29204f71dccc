import { writeXlsx } from "hucre/xlsx";
import { expect } from "vitest";
import { paths } from "../../src/paths.ts";
import { test } from "../testing/browser-test.ts";
import { hasFocus } from "../testing/has-focus.ts";
import { isSound } from "../testing/is-sound.ts";
import { isSoundOnBoth } from "../testing/is-sound-on-both.ts";
import { languages } from "../testing/languages.ts";
import { pages } from "../testing/pages.ts";
import { tabTo } from "../testing/tab-to.ts";
import { type Visit, visit } from "../testing/visit.ts";

const parts = ({ page, say }: Visit) => {
  const outcome = page.getByRole("region", { name: say.t("playground.outcome"), exact: true });
  return {
    outcome,
    table: page.getByRole("textbox", { name: say.t("playground.data-label") }),
    json: page.getByRole("textbox", { name: say.t("definition.json") }),
    view: (name: "form" | "json") =>
      page.getByRole("button", { name: say.t(`definition.view.${name}`), exact: true }),
    standings: async () => {
      const rows = await outcome.getByRole("row").allInnerTexts();
      return rows.slice(1).map((row) => row.split("\t").slice(0, -1).join(" "));
    },
  };
};

const published = ["1 Switzerland 96.3", "2 Norway 96.1", "3 Singapore 93.8"];

test.for(languages)(
  "every page leads to the playground, where an example stands as published, and follows its weights (%s)",
  async (language) => {
    const here = await visit(pages.ranking, { language });
    const { page, say } = here;
    const { outcome, standings } = parts(here);
    await page
      .getByRole("contentinfo")
      .getByRole("link", { name: say.t("common.playground") })
      .click();
    await expect.poll(async () => (await standings()).slice(0, 3)).toEqual(published);

    const sent: string[] = [];
    page.on("request", (request) => sent.push(request.url()));
    const weight = page.getByRole("textbox", { name: say.t("definition.weight"), exact: true }).first();
    await weight.fill("5");
    // (0.98462⁵ · 0.92167 · 0.98281)^(1/7).
    await expect.poll(async () => (await standings())[0]).toBe("1 Switzerland 97.5");
    await expect
      .poll(() => outcome.getByRole("status").textContent())
      .toContain(say.t("playground.moved", { count: 4 }));
    const qatar = outcome.getByRole("row").filter({ hasText: "Qatar" });
    expect(await qatar.textContent()).toContain(say.t("common.up-by", { by: "1" }));
    await isSoundOnBoth(here);
    expect(sent).toEqual([]);
  },
);

test.for(languages)(
  "a reader's own table makes its own definition, and its mistakes are told where they are (%s)",
  async (language) => {
    const here = await visit(paths.playground(), { language });
    const { page, say } = here;
    const { table, standings, outcome } = parts(here);
    await table.fill("town,year,online,days\nA,2024,80,5\nB,2024,60,9\n");
    await expect.poll(() => outcome.getByRole("status").textContent()).toBe(say.t("playground.no-outcome"));
    const alert = page.getByRole("alert").filter({ hasText: "life-expectancy" });
    await alert
      .getByText(say.t("definition.row", { row: 1 }))
      .first()
      .waitFor();
    await isSoundOnBoth(here);

    await page.getByRole("button", { name: say.t("playground.draft") }).click();
    await expect.poll(standings).toEqual(["1 A 2024 50.0", "1 B 2024 50.0"]);
    const days = page.getByRole("group", { name: "days", exact: true });
    await days.getByRole("combobox", { name: say.t("playground.direction") }).selectOption("lower-is-better");
    await expect.poll(standings).toEqual(["1 A 2024 100.0", "2 B 2024 0.0"]);
    await days.getByRole("button", { name: say.t("definition.remove") }).click();
    await expect.poll(() => days.count()).toBe(0);

    await table.fill("town,year,online,days\nA,2024,many,5\n,2024,60,9\n");
    await page.getByText("many", { exact: true }).last().waitFor();
    await isSoundOnBoth(here);
  },
);

test.for(languages)(
  "the form and the JSON are one definition; what cannot be read is told, and nothing is lost (%s)",
  async (language) => {
    const here = await visit(paths.playground({ example: "gems" }), { language });
    const { page, say } = here;
    const { json, view, standings } = parts(here);
    await expect.poll(standings).toEqual(["1 Saudi Arabia 2023 92.8", "1 Qatar 2022 83.2"]);
    await page.getByText(language === "en" ? "inferred, not published" : "مستنتجة غير منشورة").waitFor();
    await view("json").click();
    const text = await json.inputValue();
    // (98 + 84 + 100)/3 = 94 and (92 + 72 + 88)/3 = 84.
    await json.fill(text.replaceAll(/"weight": \d+/g, '"weight": 1'));
    await expect.poll(standings).toEqual(["1 Saudi Arabia 2023 94.0", "1 Qatar 2022 84.0"]);
    await view("form").click();
    const weights = page.getByRole("textbox", { name: say.t("definition.weight"), exact: true });
    expect(
      await weights.evaluateAll((fields: HTMLInputElement[]) => fields.map(({ value }) => value)),
    ).toEqual(["1", "1", "1"]);
    await view("json").click();
    await json.fill(text.replace('"weight": 40', '"weight": -1'));
    await page.getByRole("alert").getByText("children[0].weight").waitFor();
    await json.fill(text.slice(0, 100));
    await page.getByRole("alert").filter({ hasText: "JSON" }).waitFor();
    await view("form").click();
    await page.getByText(say.t("definition.no-form")).waitFor();
    await isSoundOnBoth(here);
    await view("json").click();
    expect(await json.inputValue()).toBe(text.slice(0, 100));
  },
);

test("a file or a workbook is dropped or chosen, and one that is neither is refused in words", async () => {
  const here = await visit(paths.playground());
  const { page, say } = here;
  const { table } = parts(here);
  const choose = page.getByLabel(say.t("playground.choose-file"));
  await choose.setInputFiles({
    name: "a.csv",
    mimeType: "text/csv",
    buffer: Buffer.from("town,online\nA,1\n"),
  });
  await expect.poll(() => table.inputValue()).toBe("town,online\nA,1\n");
  for (const bytes of [
    [0xff, 0xfe, 0xc3, 0x28],
    [0x50, 0x4b, 0x03, 0x04, 0x00],
  ]) {
    await choose.setInputFiles({
      name: "a.csv",
      mimeType: "text/csv",
      buffer: Buffer.from("town,online\nA,1\n"),
    });
    await page.getByText(say.t("playground.unreadable")).waitFor({ state: "detached" });
    await choose.setInputFiles({ name: "b", mimeType: "text/csv", buffer: Buffer.from(bytes) });
    await page.getByRole("alert").getByText(say.t("playground.unreadable")).waitFor();
    expect(await table.inputValue()).toBe("town,online\nA,1\n");
  }

  const rows = [
    ["town", "online"],
    ["C", 3.5],
  ];
  await choose.setInputFiles({
    name: "c.xlsx",
    mimeType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    buffer: Buffer.from(await writeXlsx({ sheets: [{ name: "table", rows }] })),
  });
  await expect.poll(() => table.inputValue()).toMatch(/^town,online\nC,3\.5\n?$/);
  expect(await page.getByText(say.t("playground.unreadable")).count()).toBe(0);

  await table.evaluate((area) => {
    const files = new DataTransfer();
    files.items.add(new File(["town;online\nB;2\n"], "c.csv"));
    area.dispatchEvent(new DragEvent("drop", { dataTransfer: files, bubbles: true, cancelable: true }));
  });
  await expect.poll(() => table.inputValue()).toBe("town;online\nB;2\n");
});

test.for(languages)(
  "by keyboard alone an example is chosen, a weight changed, and every step read (%s)",
  async (language) => {
    const here = await visit(paths.playground(), { language });
    const { page, say } = here;
    const { standings } = parts(here);
    await expect.poll(async () => (await standings()).slice(0, 3)).toEqual(published);
    const example = page.getByRole("combobox", { name: say.t("playground.example") });
    await tabTo(page, example);
    await page.keyboard.press("ArrowDown");
    await expect.poll(async () => (await standings())[0]).toBe("1 Saudi Arabia 2024 96.0");
    expect(new URL(page.url()).searchParams.get("example")).toBe("egdi");

    const weight = page.getByRole("textbox", { name: say.t("definition.weight"), exact: true }).first();
    await tabTo(page, weight);
    await page.keyboard.press("ControlOrMeta+A");
    await page.keyboard.type("2");
    // (2 · 98.995 + 90.666 + 98.411)/4 = 96.767.
    await expect.poll(async () => (await standings())[0]).toBe("1 Saudi Arabia 2024 96.8");
    await hasFocus(weight);

    const step = page.getByRole("combobox", { name: say.t("playground.step") });
    await tabTo(page, step);
    await page.keyboard.press("End");
    await page
      .getByText(language === "en" ? "it was not read" : "فلم يُقرأ")
      .first()
      .waitFor();
    await isSound(here);
  },
);
