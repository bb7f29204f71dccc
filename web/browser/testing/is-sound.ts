import { AxeBuilder } from "@axe-core/playwright";
import { expect } from "vitest";
import type { Visit } from "./visit.ts";

const rules = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/**
 * What holds for every page in every state: it says its language and direction, has a title and one heading of the
 * first level, does not scroll sideways, and axe finds no violation of WCAG 2.2 AA or of its best practices.
 */
export async function isSound({ page, say }: Visit): Promise<void> {
  const { language, direction } = say;
  // Waited for: a drawing takes its new width a moment after the page has.
  await expect
    .poll(() => page.evaluate(describePage))
    .toEqual({ language, direction, headings: 1, sideways: 0 });
  expect(await page.title()).toContain(say.t("common.product"));
  // Its other mode opens a page beside this one, for frames of other origins; there are none. What passes is not told.
  const { violations } = await new AxeBuilder({ page })
    .setLegacyMode()
    .options({ runOnly: { type: "tag", values: rules }, resultTypes: ["violations"] })
    .analyze();
  const faults = violations.map(({ id, help, nodes }) => ({
    id,
    help,
    at: nodes.slice(0, 5).map(({ html, failureSummary }) => [html, failureSummary]),
  }));
  expect(faults).toEqual([]);
}

/** Runs in the page. `sideways` is by how many pixels the page is wider than the screen. */
function describePage() {
  const { lang, dir, scrollWidth, clientWidth } = document.documentElement;
  const headings = document.querySelectorAll("h1").length;
  return { language: lang, direction: dir, headings, sideways: scrollWidth - clientWidth };
}
