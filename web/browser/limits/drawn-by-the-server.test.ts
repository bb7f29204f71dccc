import { expect } from "vitest";
import { paths } from "../../src/paths.ts";
import { test } from "../testing/browser-test.ts";
import { isLoaded } from "../testing/is-loaded.ts";
import { languages } from "../testing/languages.ts";
import { drawnPages, pages } from "../testing/pages.ts";
import type { Screen } from "../testing/screens.ts";
import { type Visit, visit } from "../testing/visit.ts";
import { visitDrawn } from "../testing/visit-drawn.ts";
import { readShift, watchShift } from "../testing/watch-shift.ts";

const screens: readonly Screen[] = ["desk", "phone"];
const cases = drawnPages.flatMap((name) =>
  languages.flatMap((language) => screens.map((screen) => [name, language, screen] as const)),
);

/** What the page says, line by line, but for what a chart is drawn with. */
async function readLines({ page }: Visit): Promise<string[]> {
  // biome-ignore lint/performance/useDomNodeTextContent: what is seen is compared, not what the document holds.
  const text = await page.locator("main").innerText();
  return text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
}

test.for(cases)(
  "the %s page (%s, %s) says all it says where no script runs, and does not move when they do",
  async ([name, language, screen]) => {
    const plain = await visitDrawn(pages[name], { language, screen });
    const alive = await visit(pages[name], { language, screen, arrange: watchShift });
    await isLoaded(alive);
    await alive.page.waitForLoadState("networkidle");
    // The path is sought on the reader's device; that it is being sought is all that the server says of it.
    const awaited = ["common.loading", "path.searching", "path.on-device"] as const;
    const passing = awaited.map((key) => plain.say.t(key));
    const said = (await readLines(plain)).filter((line) => !passing.includes(line));
    expect(said.length).toBeGreaterThan(5);
    expect(await readLines(alive)).toEqual(expect.arrayContaining(said));
    expect(await plain.page.title()).toBe(await alive.page.title());
    expect(await readShift(alive.page)).toBeLessThanOrEqual(0.05);
  },
);

test.for(languages)(
  "what is chosen and typed before the page is at work is not lost (%s)",
  async (language) => {
    await visitDrawn(paths.ranking("marsad"), { language });
    const { promise, resolve } = Promise.withResolvers<void>();
    const { page, say } = await visit(paths.ranking("marsad"), {
      language,
      isAwaited: false,
      arrange: (page) =>
        page.route(/\/assets\/[^/]+\.js$/, async (route) => {
          await promise;
          await route.continue();
        }),
    });
    await page.getByRole("searchbox", { name: say.t("ranking.search") }).fill("أمانة");
    resolve();
    await page.waitForURL((url) => url.searchParams.get("q") === "أمانة");
  },
);
