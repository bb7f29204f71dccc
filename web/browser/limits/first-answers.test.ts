import { expect } from "vitest";
import { test } from "../testing/browser-test.ts";
import { isLoaded } from "../testing/is-loaded.ts";
import { languages } from "../testing/languages.ts";
import { drawnPages, pages } from "../testing/pages.ts";
import { visit } from "../testing/visit.ts";
import { visitDrawn } from "../testing/visit-drawn.ts";

/** What has been made to take away changes by itself, and is asked for once the page has come to life. */
const notFirst = /\/(scorecards|uncertainty)$/;

const cases = drawnPages.flatMap((name) => languages.map((language) => [name, language] as const));

test.for(cases)(
  "the %s page comes with its answers, and asks for none again (%s)",
  async ([name, language]) => {
    await visitDrawn(pages[name], { language });
    const asked: string[] = [];
    const here = await visit(pages[name], {
      language,
      arrange: async (page) => {
        page.on("request", (request) => asked.push(new URL(request.url()).pathname));
      },
    });
    await isLoaded(here);
    await here.page.waitForLoadState("networkidle");
    const answers = asked.filter((path) => path.startsWith("/api/"));
    expect(answers.filter((path) => !notFirst.test(path))).toEqual([]);
    // What came along is not loaded twice.
    expect(asked.length).toBe(new Set(asked).size);
  },
);
