import type { Page } from "playwright-core";
import { expect } from "vitest";
import { test } from "../testing/browser-test.ts";
import { isLoaded } from "../testing/is-loaded.ts";
import { isSound } from "../testing/is-sound.ts";
import { isSoundOnBoth } from "../testing/is-sound-on-both.ts";
import { languages } from "../testing/languages.ts";
import { type PageName, pageNames, pages } from "../testing/pages.ts";
import { visit } from "../testing/visit.ts";
import { withoutGiven } from "../testing/without-given.ts";

/** The answer without which each page has nothing to show. */
const answers: Readonly<Record<PageName, string>> = {
  programmes: "**/api/programmes",
  overview: "**/api/programmes/marsad/overview/*",
  ranking: "**/api/programmes/marsad/rankings/*",
  uncertainty: "**/api/programmes/marsad/rankings/*/uncertainty",
  entity: "**/api/programmes/marsad/entities/*/trend",
  peers: "**/api/programmes/marsad/entities/*/peer-group/*",
  path: "**/api/programmes/marsad/entities/*/facts/*",
  whatIf: "**/api/programmes/marsad/entities/*/facts/*",
  scorecard: "**/api/programmes/marsad/entities/*/trend",
  service: "**/api/programmes/marsad/services/*/*/trend",
  criteria: "**/api/programmes/marsad/nation/criteria/*",
  compare: "**/api/programmes/marsad/entities",
  methodology: "**/api/programmes/marsad/methodologies",
  otherScores: "**/api/programmes/marsad/rescorings",
  versionChanges: "**/api/programmes/marsad/methodologies/*/changes*",
};
const cases = pageNames.flatMap((name) => languages.map((language) => [name, language] as const));
const provokes = /Failed to load resource|failed: /;

/** An unexpected fault of the server, as it tells it. */
const answerWithFault = (pattern: string) => async (page: Page) => {
  await withoutGiven(page);
  await page.route(pattern, (route) =>
    route.fulfill({
      status: 500,
      contentType: "application/problem+json",
      body: JSON.stringify({ code: "internal", status: 500, title: "Something went wrong on our side." }),
    }),
  );
};

test.for(cases)(
  "where the server fails, the %s page says so and tries again when asked (%s)",
  async ([name, language]) => {
    const pattern = answers[name];
    const here = await visit(pages[name], { language, provokes, arrange: answerWithFault(pattern) });
    const { page, say } = here;
    const alert = page.getByRole("main").getByRole("alert");
    await alert.getByText(say.t("problem.unexpected")).waitFor();
    await alert.getByText(say.t("problem.code", { code: "internal" })).waitFor();
    await isSoundOnBoth(here);

    await page.unroute(pattern);
    await alert.getByRole("button", { name: say.t("common.retry") }).click();
    await expect.poll(() => alert.count()).toBe(0);
    await isLoaded(here);
  },
);

test.for(languages)(
  "where nothing answers, the page says that the connection is at fault (%s)",
  async (language) => {
    const here = await visit(pages.overview, {
      language,
      provokes,
      arrange: async (page) => {
        await withoutGiven(page);
        await page.route("**/api/programmes/marsad", (route) => route.abort("connectionrefused"));
      },
    });
    const { page, say } = here;
    const alert = page.getByRole("main").getByRole("alert");
    await alert.getByText(say.t("problem.offline")).waitFor();
    await isSound(here);
    await page.unroute("**/api/programmes/marsad");
    await alert.getByRole("button", { name: say.t("common.retry") }).click();
    await page.getByRole("region", { name: say.t("overview.trend") }).waitFor();
  },
);
