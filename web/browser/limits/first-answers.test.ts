import { expect } from "vitest";
import { test } from "../testing/browser-test.ts";
import { isLoaded } from "../testing/is-loaded.ts";
import { languages } from "../testing/languages.ts";
import { pages } from "../testing/pages.ts";
import { visit } from "../testing/visit.ts";

/**
 * What is not needed to draw the page: the list of programmes in the menu, the rule books of periods before, the
 * peers at the end of an entity's page, and what has been made to take away.
 */
const notFirst = /^\/api\/programmes$|\/methodologies\/|\/scorecards$|\/peers\//;

test.for(languages)(
  "the pages that are opened most come with their answers, and ask only for what can wait (%s)",
  async (language) => {
    for (const name of ["programmes", "overview", "ranking", "entity", "compare"] as const) {
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
