import { existsSync } from "node:fs";
import { beforeAll, expect, inject } from "vitest";
import { paths } from "../../src/paths.ts";
import { testWhere } from "../testing/browser-test.ts";
import { isLoaded } from "../testing/is-loaded.ts";
import { isSound } from "../testing/is-sound.ts";
import { isSoundOnBoth } from "../testing/is-sound-on-both.ts";
import { languages } from "../testing/languages.ts";
import { fromRepository } from "../testing/repository.ts";
import { runCommandLine } from "../testing/run-command-line.ts";
import { visit } from "../testing/visit.ts";

const programme = "gc-service-inventory";
/** As published; not part of this repository. */
const data = fromRepository(`../shared/data/${programme}`);
const isHere = existsSync(data);
const testHere = testWhere(isHere);
const withData = isHere ? "" : ` (skipped: the published files are not at ${data})`;

beforeAll(async () => {
  if (isHere && !("reason" in inject("browser"))) await runCommandLine("ingest", "--from", programme, data);
});

const views = {
  overview: paths.overview(programme),
  ranking: paths.ranking(programme),
  entity: paths.entity(programme, "1"),
} as const;

testHere.for(Object.entries(views))(
  `a name without Arabic is marked with its language on the %s page${withData}`,
  async ([name, path]) => {
    const here = await visit(path);
    await isLoaded(here);
    const { page } = here;
    const title = page.getByRole("heading", { level: 1 });
    if (name !== "ranking") expect(await title.locator("bdi").getAttribute("lang")).toBe("en");
    const foreign = page.getByRole("main").locator('bdi[lang="en"]');
    expect(await foreign.count()).toBeGreaterThan(0);
    await isSoundOnBoth(here);
  },
);

testHere.for(languages)(
  `an entity whose score was not published is listed with its reason (%s)${withData}`,
  async (language) => {
    const here = await visit(paths.ranking(programme, { period: "2018-2019" }), { language });
    const { page, say } = here;
    await page.getByText(say.t("state.nothing-applicable")).first().waitFor();
    await isSound(here);
  },
);
