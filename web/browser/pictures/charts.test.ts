import { expect, inject } from "vitest";
import type { MessageKey } from "../../src/i18n/message-key.ts";
import { paths, withLanguage } from "../../src/paths.ts";
import { testWhere } from "../testing/browser-test.ts";
import { isLoaded } from "../testing/is-loaded.ts";
import { type Language, languages } from "../testing/languages.ts";
import { openMenu, takeFile } from "../testing/take-away.ts";
import { type Visit, visit } from "../testing/visit.ts";
import { fixAnswers, fixedSite } from "./fix-answers.ts";
import { matchesStored } from "./matches-stored.ts";

/** Every browser draws letters and edges in its own way: only that of the npm package draws the stored pictures. */
const isOurs = process.platform === "linux" && process.arch === "x64";
if (!isOurs && !("reason" in inject("browser")))
  process.stderr.write("Charts are not compared with the stored pictures: another browser drew those.\n");
const test = testWhere(isOurs);

const compared = paths.compare("marsad", { entities: "4,13,17" });
const service = paths.service("marsad", "13", "commercial-licence-issue");

/** Every card with a drawing, by its page and title; `isTaken` are also compared as the picture that a reader saves. */
const cards: readonly {
  readonly name: string;
  readonly path: string;
  readonly title: MessageKey;
  readonly isTaken?: true;
}[] = [
  { name: "nation-trend", path: paths.overview("marsad"), title: "overview.trend" },
  { name: "regions", path: paths.overview("marsad"), title: "overview.regions", isTaken: true },
  { name: "levels", path: paths.overview("marsad"), title: "overview.levels", isTaken: true },
  { name: "published", path: paths.overview("marsad"), title: "overview.published" },
  { name: "entity-trend", path: paths.entity("marsad", "13"), title: "entities.trend", isTaken: true },
  { name: "dimensions", path: paths.entity("marsad", "13"), title: "entities.dimensions" },
  { name: "peers", path: paths.entity("marsad", "13"), title: "entities.peers", isTaken: true },
  { name: "changes", path: paths.entity("marsad", "13"), title: "changes.title", isTaken: true },
  { name: "service-trend", path: service, title: "services.trend" },
  { name: "compare-trends", path: compared, title: "compare.over-time" },
  { name: "compare-dimensions", path: compared, title: "compare.by-dimension" },
];
const pages = [...new Set(cards.map(({ path }) => path))];

async function open(path: string, language: Language): Promise<Visit> {
  const here = await visit(paths.programmes(), {
    language,
    arrange: fixAnswers,
    provokes: /^outside: http:\/\/marsad\.localhost\//,
  });
  await here.page.goto(fixedSite + withLanguage(path, language));
  await isLoaded(here);
  // What comes with the reader's being near.
  for (const place of await here.page.locator(".changes-place").all()) {
    await place.scrollIntoViewIfNeeded();
    await place.waitFor({ state: "detached" });
  }
  await here.page.waitForLoadState("networkidle");
  await here.page.evaluate(() => document.fonts.ready);
  return here;
}

test.for(languages.flatMap((language) => pages.map((path) => [language, path] as const)))(
  "every chart is drawn as it is stored (%s, %s)",
  async ([language, path]) => {
    const here = await open(path, language);
    const { page, say } = here;
    for (const { name, title, isTaken } of cards.filter((card) => card.path === path)) {
      const region = page.getByRole("region", { name: say.t(title), exact: true });
      await region.scrollIntoViewIfNeeded();
      await expect.poll(() => region.locator(".series-chart:not(:has(svg))").count()).toBe(0);
      await matchesStored(`${name}.${language}`, await region.screenshot({ animations: "disabled" }));
      if (!isTaken) continue;
      const { bytes } = await takeFile(here, await openMenu(here, region, say.t(title)), "png");
      await page.keyboard.press("Escape");
      await matchesStored(`${name}-taken.${language}`, bytes);
    }
  },
);

test.for(languages)(
  "the rows of a ranking, with their bars and small lines, are drawn as they are stored (%s)",
  async (language) => {
    const { page } = await open(paths.ranking("marsad"), language);
    await matchesStored(
      `ranking.${language}`,
      await page.getByRole("table").first().screenshot({ animations: "disabled" }),
    );
  },
);
