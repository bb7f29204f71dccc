import { expect } from "vitest";
import { test } from "../testing/browser-test.ts";
import { holdAnswers } from "../testing/hold-answers.ts";
import { isLoaded } from "../testing/is-loaded.ts";
import { isSound } from "../testing/is-sound.ts";
import { languages } from "../testing/languages.ts";
import { pageNames, pages } from "../testing/pages.ts";
import type { Screen } from "../testing/screens.ts";
import { visit } from "../testing/visit.ts";
import { readShift, watchShift } from "../testing/watch-shift.ts";

const screens: readonly Screen[] = ["desk", "phone"];
const cases = pageNames.flatMap((name) =>
  languages.flatMap((language) => screens.map((screen) => [name, language, screen] as const)),
);

test.for(cases)(
  "the %s page (%s, %s) is sound while it loads and when it is there, and hardly moves between",
  async ([name, language, screen]) => {
    let release = () => {};
    const here = await visit(pages[name], {
      language,
      screen,
      arrange: async (page) => {
        await watchShift(page);
        release = await holdAnswers(page);
      },
    });
    const { page, say } = here;
    await page.getByText(say.t("common.loading"), { exact: true }).first().waitFor({ state: "attached" });
    await isSound(here);
    release();
    await isLoaded(here);
    await isSound(here);
    expect(await readShift(page)).toBeLessThanOrEqual(0.05);
  },
);
