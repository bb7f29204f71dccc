import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import type { Measurement } from "../../../server/src/bench/measurement.ts";
import { chromiumLaunches } from "../../../server/src/printing/chromium-launches.ts";
import { withLanguage } from "../../src/paths.ts";
import { languages } from "../testing/languages.ts";
import { pages } from "../testing/pages.ts";

/** Fetched by npm when it is wanted: it weighs 186 MB, and nothing else needs it. */
const lighthouse = "lighthouse@13.5.0";

const measured = ["overview", "ranking", "entity"] as const;

/** The lowest scores, of 100, and the longest time in ms that `interface.md` allows. */
const limits = { performance: 95, accessibility: 100, largestPaint: 2000 } as const;

interface Report {
  readonly categories: Readonly<Record<string, { readonly score: number }>>;
  readonly audits: Readonly<Record<string, { readonly numericValue: number }>>;
}

/** Lighthouse's four scores on its mobile profile, in both languages. */
export async function measureLighthouse(address: string): Promise<Measurement[]> {
  const folder = await mkdtemp(join(tmpdir(), "marsad-lighthouse-"));
  const results: Measurement[] = [];
  try {
    for (const name of measured) {
      for (const language of languages) {
        const url = address + withLanguage(pages[name], language);
        // The first who asks for a page in a revision waits until it is drawn; this is what all others meet.
        await fetch(url, { headers: { "sec-ch-ua-mobile": "?1" } });
        const report = await audit(url, join(folder, "report.json"));
        results.push(toMeasurement(`Lighthouse, mobile, the page ${name} (${language})`, report));
      }
    }
  } finally {
    await rm(folder, { recursive: true });
  }
  return results;
}

async function audit(url: string, report: string): Promise<Report> {
  const [launch] = await chromiumLaunches({ path: null, caches: [] });
  // Where the package has no browser for the machine, Lighthouse looks for an installed one itself.
  const browser =
    launch !== undefined && "executablePath" in launch
      ? { CHROME_PATH: launch.executablePath, ...launch.env }
      : {};
  const flags = "--headless --no-sandbox --disable-gpu --disable-dev-shm-usage";
  const args = [url, "--quiet", `--chrome-flags=${flags}`, "--output=json", `--output-path=${report}`];
  await promisify(execFile)(
    "npm",
    ["exec", "--yes", `--package=${lighthouse}`, "--", "lighthouse", ...args],
    {
      env: { ...process.env, ...browser },
    },
  );
  return JSON.parse(await readFile(report, "utf8"));
}

function toMeasurement(name: string, { categories, audits }: Report): Measurement {
  const scores = Object.entries(categories).map(
    ([code, { score }]) => [code, Math.round(100 * score)] as const,
  );
  const byCode = new Map(scores);
  const paint = audits["largest-contentful-paint"]?.numericValue ?? Number.NaN;
  return {
    name,
    ours: `${scores.map(([code, score]) => `${code} ${score}`).join(", ")}; largest paint ${(paint / 1000).toFixed(1)} s`,
    against: `performance ${limits.performance}, accessibility ${limits.accessibility}, largest paint ${limits.largestPaint / 1000} s`,
    ratio: null,
    target: "each",
    isMet:
      (byCode.get("performance") ?? 0) >= limits.performance &&
      (byCode.get("accessibility") ?? 0) >= limits.accessibility &&
      paint <= limits.largestPaint,
  };
}
