import { chromium } from "playwright-core";
import type { Measurement } from "../../../server/src/bench/measurement.ts";
import { launchBrowser } from "../testing/launch-browser.ts";
import { startSite } from "../testing/start-site.ts";
import { measureDrawing } from "./measure-drawing.ts";
import { measureLighthouse } from "./measure-lighthouse.ts";
import { measureWeights } from "./measure-weights.ts";

// Measures the built pages as a browser meets them; writes a JSON list of measurements to standard output.
const launched = await launchBrowser();
if ("reason" in launched) throw new Error(launched.reason);
const { site, stop } = await startSite();
const results: Measurement[] = [];
try {
  const browser = await chromium.connect(launched.server.wsEndpoint());
  try {
    results.push(...(await measureWeights(browser, site.address)));
    results.push(...(await measureDrawing(browser, site)));
  } finally {
    await launched.server.close();
  }
  results.push(...(await measureLighthouse(site.address)));
} finally {
  await stop();
}
process.stdout.write(JSON.stringify(results));
