import { expect } from "vitest";
import { test } from "../testing/browser-test.ts";
import { isLoaded } from "../testing/is-loaded.ts";
import { languages } from "../testing/languages.ts";
import { drawnPages, pages } from "../testing/pages.ts";
import { visit } from "../testing/visit.ts";
import { visitDrawn } from "../testing/visit-drawn.ts";

/** What has been made to take away changes by itself, and is asked for once the page has come to life. */
const notFirst = /\/(scorecards|uncertainty)$/;

test.for(languages)(
  "the pages that are opened most come with their answers, and ask for none again (%s)",
  async (language) => {
    for (const name of drawnPages) {
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
      expect(
        answers.filter((path) => !notFirst.test(path)),
        name,
      ).toEqual([]);
      // What came along is not loaded twice.
      expect(asked.length, name).toBe(new Set(asked).size);
    }
  },
);
