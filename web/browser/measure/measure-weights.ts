import type { Browser } from "playwright-core";
import type { Measurement } from "../../../server/src/bench/measurement.ts";
import { withLanguage } from "../../src/paths.ts";
import { languages } from "../testing/languages.ts";
import { type PageName, pageNames, pages } from "../testing/pages.ts";
import { type PageWeight, weighPage } from "../testing/weigh-page.ts";

const kilobyte = 1024;

/** Bytes that a page may load; `interface.md` has the same. */
const budget: PageWeight = {
  scripts: 130 * kilobyte,
  charts: 130 * kilobyte,
  styles: 25 * kilobyte,
  fonts: 130 * kilobyte,
};
const parts = ["scripts", "charts", "styles", "fonts"] as const;

/** What a browser with nothing kept loads for each page, in both languages, against the budget. */
export async function measureWeights(browser: Browser, address: string): Promise<Measurement[]> {
  const results: Measurement[] = [];
  for (const name of pageNames) {
    for (const language of languages)
      results.push(toMeasurement(name, language, await weigh(name, language)));
  }
  return results;

  async function weigh(name: PageName, language: string): Promise<PageWeight> {
    const context = await browser.newContext({ baseURL: address });
    try {
      const page = await context.newPage();
      const weight = weighPage(page);
      await page.goto(withLanguage(pages[name], language), { waitUntil: "networkidle" });
      return await weight();
    } finally {
      await context.close();
    }
  }
}

function toMeasurement(name: string, language: string, weight: PageWeight): Measurement {
  const show = (bytes: number) => Math.round(bytes / kilobyte).toString();
  const shares = parts.map((part) => weight[part] / budget[part]);
  return {
    name: `KB loaded for the page ${name} (${language}): scripts, charts, styles, fonts`,
    ours: parts.map((part) => show(weight[part])).join(", "),
    against: `budget: ${parts.map((part) => show(budget[part])).join(", ")}`,
    ratio: Math.max(...shares),
    target: "at most 1 ×",
    isMet: shares.every((share) => share <= 1),
  };
}
