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

/** Of a newer, experimental one nothing is said. */
const categories = ["performance", "accessibility", "best-practices", "seo"];

/** Looks at each page: one alone may be of a moment in which the machine did something else. */
const looks = 3;

const measured = ["overview", "ranking", "entity"] as const;

/** The lowest scores, of 100, and the longest time in ms that `interface.md` allows. */
const limits = { performance: 95, accessibility: 100, largestPaint: 2000 } as const;

interface Report {
  readonly categories: Readonly<Record<string, { readonly score: number }>>;
  readonly audits: Readonly<Record<string, { readonly numericValue: number }>>;
}

/** Lighthouse's four scores on its mobile profile, in both languages: of three looks the one whose largest paint is the middle one. */
export async function measureLighthouse(address: string): Promise<Measurement[]> {
  const folder = await mkdtemp(join(tmpdir(), "marsad-lighthouse-"));
  const results: Measurement[] = [];
  try {
    for (const name of measured) {
      for (const language of languages) {
        const url = address + withLanguage(pages[name], language);
        // The first who asks for a page in a revision waits until it is drawn; this is what all others meet.
        await fetch(url, { headers: { "sec-ch-ua-mobile": "?1" } });
        const reports: Report[] = [];
        for (let look = 0; look < looks; look++) reports.push(await audit(url, join(folder, "report.json")));
        const middle = reports.toSorted((one, other) => paintOf(one) - paintOf(other))[1];
        if (middle !== undefined)
          results.push(toMeasurement(`Lighthouse, mobile, the page ${name} (${language})`, middle));
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
  const output = ["--quiet", "--output=json", `--output-path=${report}`];
  const args = [url, `--chrome-flags=${flags}`, `--only-categories=${categories.join(",")}`, ...output];
  await promisify(execFile)(
    "npm",
    ["exec", "--yes", `--package=${lighthouse}`, "--", "lighthouse", ...args],
    {
      env: { ...process.env, ...browser },
    },
  );
  return JSON.parse(await readFile(report, "utf8"));
}

function toMeasurement(name: string, report: Report): Measurement {
  const scores = Object.entries(report.categories).map(
    ([code, { score }]) => [code, Math.round(100 * score)] as const,
  );
  const byCode = new Map(scores);
  const paint = paintOf(report);
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

/** Milliseconds. */
function paintOf({ audits }: Report): number {
  return audits["largest-contentful-paint"]?.numericValue ?? Number.NaN;
}
