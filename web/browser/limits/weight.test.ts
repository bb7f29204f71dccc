import { expect } from "vitest";
import { paths } from "../../src/paths.ts";
import { test } from "../testing/browser-test.ts";
import { isLoaded } from "../testing/is-loaded.ts";
import { languages } from "../testing/languages.ts";
import { pages } from "../testing/pages.ts";
import { visit } from "../testing/visit.ts";
import { type PageWeight, weighPage } from "../testing/weigh-page.ts";

const kilobyte = 1024;

/** Opens a page with nothing in the cache and weighs what comes. */
async function weigh(path: string, language: "ar" | "en"): Promise<PageWeight> {
  let weighed: (() => Promise<PageWeight>) | undefined;
  const here = await visit(path, {
    language,
    arrange: async (page) => {
      weighed = weighPage(page);
    },
  });
  await isLoaded(here);
  await here.page.waitForLoadState("networkidle");
  const weight = await weighed?.();
  if (weight === undefined) throw new Error("the page was not weighed");
  expect(weight.scripts).toBeGreaterThan(50 * kilobyte);
  expect(weight.styles).toBeGreaterThan(kilobyte);
  return weight;
}

test.for(languages)(
  "the programmes, the ranking, how sure it is and the methodology come without what draws charts, within 130 KB of scripts (%s)",
  async (language) => {
    for (const name of ["programmes", "ranking", "uncertainty", "methodology"] as const) {
      const { scripts, charts } = await weigh(pages[name], language);
      expect(charts).toBe(0);
      expect(scripts).toBeLessThanOrEqual(130 * kilobyte);
    }
  },
);

test.for(languages)(
  "a page with a chart keeps to 130 KB for each of scripts, drawing and fonts, and 25 KB of styles (%s)",
  async (language) => {
    for (const name of ["overview", "entity", "service", "compare"] as const) {
      const { scripts, charts, styles, fonts } = await weigh(pages[name], language);
      expect(scripts).toBeLessThanOrEqual(130 * kilobyte);
      expect(charts).toBeGreaterThan(0);
      expect(charts).toBeLessThanOrEqual(130 * kilobyte);
      expect(styles).toBeLessThanOrEqual(25 * kilobyte);
      expect(fonts).toBeGreaterThan(0);
      expect(fonts).toBeLessThanOrEqual(130 * kilobyte);
    }
  },
);

test.for(languages)(
  "the path, what if, other scores and what changed keep to 130 KB of scripts and 25 KB of styles (%s)",
  async (language) => {
    for (const name of ["path", "whatIf", "otherScores", "versionChanges"] as const) {
      const { scripts, charts, styles } = await weigh(pages[name], language);
      expect(charts).toBe(0);
      expect(scripts).toBeLessThanOrEqual(130 * kilobyte);
      expect(styles).toBeLessThanOrEqual(25 * kilobyte);
    }
  },
);

test.for(languages)(
  "the pages that take a key draw no charts, and keep to 130 KB of scripts and 25 KB of styles (%s)",
  async (language) => {
    for (const path of [paths.ingest("marsad"), paths.drafts("marsad")]) {
      const { scripts, charts, styles } = await weigh(path, language);
      expect(charts).toBe(0);
      expect(scripts).toBeLessThanOrEqual(130 * kilobyte);
      expect(styles).toBeLessThanOrEqual(25 * kilobyte);
    }
  },
);
