import { existsSync, readFileSync, writeFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { inject } from "vitest";
import { fromRepository } from "../testing/repository.ts";
import { stripGiven } from "../testing/without-given.ts";

/** Where pictures are taken: addresses are part of some, and the port of the site is another each time. */
export const fixedSite = "http://marsad.localhost";

const file = fromRepository("fixtures/pictures/answers.json");

/** Set, the answers are recorded anew from the demonstration: `RENEW_ANSWERS=1`, and the pictures with them. */
const isRecording = Boolean(process.env.RENEW_ANSWERS);

type Answers = Record<string, unknown>;
const answers: Answers = existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : {};

/** Shows the site at a fixed address, with the recorded answers of the API, whatever the demonstration has become. */
export async function fixAnswers(page: Page): Promise<void> {
  const { address } = inject("site");
  await page.route(`${fixedSite}/**`, async (route) => {
    const { pathname, search } = new URL(route.request().url());
    if (!pathname.startsWith("/api/")) {
      const response = await route.fetch({ url: address + pathname + search });
      if (route.request().resourceType() !== "document") return route.fulfill({ response });
      return route.fulfill({ response, body: stripGiven(await response.text()) });
    }
    const asked = pathname + search;
    if (isRecording) {
      answers[asked] = await (await route.fetch({ url: address + asked })).json();
      const lines = Object.keys(answers)
        .sort()
        .map((path) => `${JSON.stringify(path)}: ${JSON.stringify(answers[path])}`);
      writeFileSync(file, `{\n${lines.join(",\n")}\n}\n`);
    }
    if (!(asked in answers))
      throw new Error(`no answer is recorded for ${asked}; record them with RENEW_ANSWERS=1`);
    return route.fulfill({ json: answers[asked] });
  });
}
