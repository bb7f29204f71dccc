import type { DraftList, PublishedMethodologyVersion } from "@marsad/shared/schemas";
import { expect, inject } from "vitest";
import { paths } from "../../src/paths.ts";
import { test } from "../testing/browser-test.ts";
import { createKey } from "../testing/create-key.ts";
import { draftParts, nodeNames, openDrafts, rulesOf } from "../testing/drafts.ts";
import { hasFocus } from "../testing/has-focus.ts";
import { enterKey } from "../testing/ingest.ts";
import { isSoundOnBoth } from "../testing/is-sound-on-both.ts";
import { type Language, languages } from "../testing/languages.ts";
import { readApi } from "../testing/read-api.ts";
import { tabTo } from "../testing/tab-to.ts";
import { openMenu, takeFile } from "../testing/take-away.ts";
import { loadThreeTowns } from "../testing/three-towns.ts";
import { visit } from "../testing/visit.ts";

/** What the server has, asked with the key beside the page. */
async function listDrafts(programme: string, key: string): Promise<string[]> {
  const { address } = inject("site");
  const answer = await fetch(`${address}/api/programmes/${programme}/drafts`, {
    headers: { authorization: `Bearer ${key}` },
  });
  expect(answer.headers.get("cache-control")).toBe("no-store");
  return ((await answer.json()) as DraftList).drafts.map(({ version }) => version);
}

const townName = (language: Language) => (language === "ar" ? "بلدية ألفا" : "Alpha");

test.for(languages)(
  "from the rule book to a new version of it: a key, a copy, a mistake, a trial, what changed, published (%s)",
  async (language) => {
    const [programme, other] = [`drafts-${language}`, `drafts-other-${language}`];
    await loadThreeTowns(programme);
    await loadThreeTowns(other);
    const key = await createKey(programme);
    const here = await visit(paths.methodology(programme), {
      language,
      provokes: /Failed to load resource/,
    });
    const { page, say } = here;
    const { bar, rules, button, says, group } = draftParts(here);

    await page.getByRole("link", { name: say.t("methodology.drafts") }).click();
    await page.getByText(say.t("drafts.key-why")).waitFor();
    await isSoundOnBoth(here);
    await enterKey(here, "mrsd_nobody-has-this-one");
    await page.getByRole("alert").getByText(say.t("key.refused")).waitFor();
    await enterKey(here, await createKey(other));
    await page.getByRole("alert").getByText(say.t("drafts.key-elsewhere")).waitFor();
    await enterKey(here, key);
    await page.getByText(say.t("drafts.list-empty")).waitFor();
    await isSoundOnBoth(here);

    // A copy of the published version, under the next code.
    const version = page.getByLabel(say.t("drafts.new-version"), { exact: true });
    expect(await version.inputValue()).toBe("2");
    await button("drafts.begin-copy").click();
    await page.getByText(say.t("drafts.never-saved")).waitFor();
    await hasFocus(page.getByRole("heading", { level: 1 }));
    await isSoundOnBoth(here);

    // A weight that cannot be is told with its place, which leads to its field.
    await rules.getByText(say.t("definition.children", { count: 2 })).click();
    const weight = group(nodeNames(language).share).getByLabel(say.t("definition.weight"), { exact: true });
    await weight.fill("-3");
    await says(say.t("definition.problems", { count: 1 }));
    expect(await button("drafts.save").getAttribute("aria-disabled")).toBe("true");
    await button("drafts.save").press("Enter");
    expect(await listDrafts(programme, key)).toEqual([]);
    const place = rules.getByRole("alert").getByRole("button", { name: "dimensions[0].children[0].weight" });
    await place.click();
    await hasFocus(weight);
    expect(await weight.getAttribute("aria-invalid")).toBe("true");
    await isSoundOnBoth(here);
    await weight.fill("3");
    await group(nodeNames(language).share).getByText(say.writePercent(75, 1), { exact: true }).waitFor();
    await button("drafts.save").click();
    await says(say.t("drafts.saved"));
    expect(await listDrafts(programme, key)).toEqual(["2"]);
    expect(new URL(page.url()).searchParams.get("draft")).toBe("2");
    await hasFocus(button("drafts.save"));

    // (3 · 80 + 100) / 4 = 85, (3 · 60 + 100) / 4 = 70 and (3 · 40 + 100) / 4 = 55, beside 90, 80 and 70.
    await button("drafts.part-trial").click();
    const title = say.t("drafts.trial", { period: say.formatPeriod("2024"), version: "2" });
    const trial = page.getByRole("region", { name: title, exact: true });
    const alpha = trial.getByRole("row").filter({ hasText: townName(language) });
    const seen = await alpha.textContent();
    for (const figure of ["90.0", "85.0", say.t("common.down-by", { by: "5.0" })])
      expect(seen).toContain(figure);
    const scores = async () => {
      const rows = await trial.getByRole("row").allInnerTexts();
      return rows.slice(1).map((row) => /\d+\.\d/.exec(row)?.[0]);
    };
    expect(await scores()).toEqual(["90.0", "80.0", "70.0"]);
    await trial.getByRole("button", { name: say.t("other-scores.points"), exact: true }).click();
    await trial.getByRole("button", { name: say.t("other-scores.points"), exact: true }).click();
    await expect.poll(scores).toEqual(["70.0", "80.0", "90.0"]);
    expect(new URL(page.url()).searchParams.get("order")).toBe("change");
    await isSoundOnBoth(here);
    const file = await takeFile(here, await openMenu(here, trial, title), "csv");
    expect(file.bytes.toString()).toContain(",90,1,85,1,-5,0");
    await page.keyboard.press("Escape");

    await button("drafts.part-changes").click();
    const indicators = page.getByRole("region", { name: say.t("version-changes.indicators-title") });
    await indicators.getByText(say.writePercent(75, 1)).waitFor();
    await isSoundOnBoth(here);

    await button("drafts.publish").click();
    const asked = page.getByRole("dialog", { name: say.t("drafts.publish-title", { version: "2" }) });
    await asked.getByText(say.t("drafts.publish-text")).waitFor();
    await isSoundOnBoth(here);
    await button("drafts.not-yet").click();
    expect(await listDrafts(programme, key)).toEqual(["2"]);
    await button("drafts.publish").click();
    await button("drafts.publish-confirm").click();
    await page.getByRole("heading", { name: say.t("drafts.published", { version: "2" }) }).waitFor();
    const { hash } = await readApi<PublishedMethodologyVersion>(`/programmes/${programme}/methodologies/2`);
    await page.getByText(hash, { exact: true }).waitFor();
    expect(await listDrafts(programme, key)).toEqual([]);
    await page.getByText(say.t("drafts.list-empty")).waitFor();
    await isSoundOnBoth(here);
    expect(await bar.count()).toBe(0);
    await page.getByRole("link", { name: say.t("drafts.to-published", { version: "2" }) }).click();
    await page.getByText(hash.slice(0, 16), { exact: true }).waitFor();
  },
);

test.for(languages)(
  "by keyboard alone: a text is pasted, told to be none, mended, saved as a draft, and removed (%s)",
  async (language) => {
    const programme = `drafts-typed-${language}`;
    const here = await openDrafts(programme, { language });
    const { page, say, key } = here;
    const { rules, button, says, json } = draftParts(here);
    const text = JSON.stringify({ ...(await rulesOf(programme)), version: "2026-a" }, null, 2);
    const press = async (target: ReturnType<typeof button>, by = "Enter") => {
      await tabTo(page, target);
      await page.keyboard.press(by);
    };

    await press(page.getByText(say.t("drafts.paste"), { exact: true }));
    await tabTo(page, page.getByRole("textbox", { name: say.t("drafts.paste-label") }));
    await page.keyboard.insertText(text.slice(0, -1));
    await press(button("drafts.begin-pasted"));
    await rules
      .getByRole("alert")
      .getByText(say.t("definition.problems", { count: 1 }))
      .waitFor();
    await rules.getByText(say.t("definition.no-form")).waitFor();
    await isSoundOnBoth(here);

    await press(button("definition.view.json"));
    await tabTo(page, json);
    await page.keyboard.press("ControlOrMeta+A");
    await page.keyboard.insertText(text.replace('"from": 0', '"from": 7'));
    await rules.getByText("levels[0].from").waitFor();
    // The place leads into the text where that is shown.
    await tabTo(page, rules.getByRole("button", { name: "levels[0].from" }), "Shift+Tab");
    await page.keyboard.press("Enter");
    await hasFocus(json);
    const selected = (area: HTMLTextAreaElement) => area.value.slice(area.selectionStart, area.selectionEnd);
    expect(await json.evaluate(selected)).toBe("7");
    await page.keyboard.insertText("0");
    await press(button("drafts.save"), "Space");
    await says(say.t("drafts.saved"));
    expect(await listDrafts(programme, key)).toEqual(["2026-a"]);

    await press(button("drafts.remove"));
    await page.getByRole("dialog", { name: say.t("drafts.remove-title", { version: "2026-a" }) }).waitFor();
    await isSoundOnBoth(here);
    await press(button("drafts.remove-confirm"));
    await page.getByRole("heading", { name: say.t("drafts.removed", { version: "2026-a" }) }).waitFor();
    expect(await listDrafts(programme, key)).toEqual([]);
    await isSoundOnBoth(here);
  },
);
