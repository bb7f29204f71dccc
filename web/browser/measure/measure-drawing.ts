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
    const rows = page.getByRole("table").first().locator("tbody tr th");
    const more = page.getByRole("button", { name: words[language].t("common.show-more") });
    await more.waitFor();
    const first = performance.now() - start;
    const from = performance.now();
    for (let shown = 200; shown <= towns.length; shown += 100) {
      await more.click();
      await rows.nth(shown - 1).waitFor();
    }
    const all = performance.now() - from;
    await context.close();
    results.push({
      name: `Drawing the ranking of 1,000 rows (${language})`,
      ours: `${Math.round(first)} ms to the first 100, ${Math.round(all)} ms for the other 900, in nine steps`,
      against: "",
      ratio: null,
      target: "",
      isMet: null,
    });
  }
  return results;
}
