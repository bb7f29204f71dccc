import axe, { type AxeResults, type RunOptions } from "axe-core";
import type { Page } from "playwright-core";
import { expect } from "vitest";
import type { Visit } from "./visit.ts";

/** Everything of WCAG 2.2 AA that axe can tell, and its best practices. What passes is not told, which halves the time. */
const options: RunOptions = {
  runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
  resultTypes: ["violations"],
};

/**
 * What holds for every page in every state: it says its language and direction, has a title and one heading of the
 * first level, does not scroll sideways, and axe finds no violation.
 */
export async function isSound({ page, say }: Visit): Promise<void> {
  const { language, direction } = say;
  // Waited for: a drawing takes its new width a moment after the page has.
  await expect
    .poll(() => page.evaluate(describePage))
    .toEqual({ language, direction, headings: 1, sideways: 0 });
  expect(await page.title()).toContain(say.t("common.product"));
  expect(await findViolations(page)).toEqual([]);
}

/** Runs in the page. `sideways` is by how many pixels the page is wider than the screen. */
function describePage() {
  const { lang, dir, scrollWidth, clientWidth } = document.documentElement;
  const headings = document.querySelectorAll("h1").length;
  return { language: lang, direction: dir, headings, sideways: scrollWidth - clientWidth };
}

async function findViolations(page: Page): Promise<object[]> {
  const isThere = await page.evaluate(() => "axe" in globalThis);
  if (!isThere) await page.evaluate(axe.source);
  const { violations } = await page.evaluate<AxeResults>(`axe.run(document, ${JSON.stringify(options)})`);
  return violations.map(({ id, help, nodes }) => {
    return { id, help, at: nodes.map(({ html, failureSummary }) => [html, failureSummary]) };
  });
}
