import { execFile } from "node:child_process";
import { rm } from "node:fs/promises";
import { promisify } from "node:util";
import type { Browser } from "playwright-core";
import type { Measurement } from "../../../server/src/bench/measurement.ts";
import { paths, withLanguage } from "../../src/paths.ts";
import { languages, words } from "../testing/languages.ts";
import { fromRepository } from "../testing/repository.ts";
import { siteEnv } from "../testing/site-env.ts";
import type { Site } from "../testing/start-site.ts";
import { towns, writeThousandTowns } from "../testing/thousand-towns.ts";

/** Time until the ranking stands, and until all of its thousand rows are drawn. */
export async function measureDrawing(browser: Browser, site: Site): Promise<Measurement[]> {
  const pack = await writeThousandTowns();
  await promisify(execFile)(process.execPath, [fromRepository("server/src/cli/load.ts"), pack], {
    env: siteEnv(site.folder),
  });
  await rm(pack, { recursive: true });
  const results: Measurement[] = [];
  for (const language of languages) {
    const context = await browser.newContext({ baseURL: site.address });
    const page = await context.newPage();
    const start = performance.now();
    await page.goto(withLanguage(paths.ranking("towns"), language), { waitUntil: "commit" });
    await page.getByRole("button", { name: words[language].t("common.show-more") }).waitFor();
    const first = performance.now() - start;
    await page.locator("#root[data-drawn]").waitFor({ state: "detached" });
    const alive = performance.now() - start;
    const all = await page.evaluate(drawAll, towns.length);
    await context.close();
    results.push({
      name: `Drawing the ranking of 1,000 rows (${language})`,
      ours: `${Math.round(first)} ms to the first 100, at work after ${Math.round(alive)} ms; ${Math.round(all)} ms for the other 900, in nine steps`,
      against: "",
      ratio: null,
      target: "",
      isMet: null,
    });
  }
  return results;
}

/**
 * Asks for the rest of the ranking step by step and resolves to the milliseconds until it is painted. Runs in the page:
 * whoever looks for rows by their roles from outside walks through every cell, and measures that.
 */
async function drawAll(total: number): Promise<number> {
  const soon = () => new Promise((resolve) => setTimeout(resolve, 4));
  const from = performance.now();
  for (let shown = 200; shown <= total; shown += 100) {
    const more = document.querySelector<HTMLButtonElement>(".ranking-more");
    while (more?.disabled) await soon();
    more?.click();
    while (document.querySelectorAll("main table tbody tr > th").length < shown) await soon();
  }
  await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  return performance.now() - from;
}
