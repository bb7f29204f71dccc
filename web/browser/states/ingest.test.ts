import { expect } from "vitest";
import { paths } from "../../src/paths.ts";
import { test } from "../testing/browser-test.ts";
import { createKey } from "../testing/create-key.ts";
import { csvFile, enterKey, fileInput, openIngest, says } from "../testing/ingest.ts";
import { isLoaded } from "../testing/is-loaded.ts";
import { isSound } from "../testing/is-sound.ts";
import { isSoundOnBoth } from "../testing/is-sound-on-both.ts";
import { languages } from "../testing/languages.ts";
import type { Screen } from "../testing/screens.ts";
import { loadThreeTowns } from "../testing/three-towns.ts";
import { visit } from "../testing/visit.ts";
import { readShift, watchShift } from "../testing/watch-shift.ts";

const header = "entity,service,share,online";

test.for(languages)("a programme that is published elsewhere takes no values (%s)", async (language) => {
  const here = await visit(paths.ingest("dxmi"), { language });
  const { page, say } = here;
  await page.getByRole("heading", { name: say.t("ingestion.published-title") }).waitFor();
  await isSoundOnBoth(here);
});

test.for(languages)(
  "a programme without results leads to where its first values are taken in (%s)",
  async (language) => {
    const programme = `first-values-${language}`;
    await loadThreeTowns(programme, { withValues: false });
    const here = await visit(paths.overview(programme), { language });
    const { page, say } = here;
    await page.getByRole("heading", { name: say.t("common.empty-period-title") }).waitFor();
    await page
      .getByRole("main")
      .getByRole("link", { name: say.t("common.upload") })
      .click();
    await enterKey(here, await createKey(programme));
    await fileInput(here).setInputFiles(csvFile("first.csv", header, "alpha,permit,80,yes"));
    await says(here, say.t("ingestion.checked-good"));
    await page.getByRole("button", { name: say.t("ingestion.commit"), exact: true }).click();
    await page.getByRole("heading", { name: say.t("ingestion.done"), exact: true }).waitFor();
    await isSound(here);
    await page.getByRole("link", { name: say.t("common.ranking"), exact: true }).click();
    await page.getByRole("table").first().getByRole("rowheader").first().waitFor();
  },
);

const cases = languages.flatMap((language) =>
  (["desk", "phone"] as const).map((screen) => [language, screen] as const),
);

test.for(cases)(
  "from the key to what a file would do, the page hardly moves by itself (%s, %s)",
  async ([language, screen]: readonly [(typeof languages)[number], Screen]) => {
    const here = await openIngest(`still-${language}-${screen}`, { language, screen, arrange: watchShift });
    const { page, say } = here;
    await isLoaded(here);
    await fileInput(here).setInputFiles(
      csvFile("values.csv", header, "alpha,permit,fifty,yes", "beta,permit,95,yes"),
    );
    await says(here, say.t("ingestion.checked-wrong", { count: 1 }));
    await page.getByRole("button", { name: say.t("ingestion.check-again") }).click();
    await says(here, say.t("ingestion.checked-wrong", { count: 1 }));
    await page.getByRole("button", { name: say.t("ingestion.start-over") }).click();
    await isLoaded(here);
    expect(await readShift(page)).toBeLessThanOrEqual(0.05);
  },
);

test.for(languages)(
  "a file is read anew when its period or what it is written in is declared (%s)",
  async (language) => {
    const here = await openIngest(`declared-${language}`, { language });
    const { page, say } = here;
    await fileInput(here).setInputFiles(
      csvFile("values.csv", "entity,service,period,share", "alpha,permit,2023,50"),
    );
    await page.getByText(say.t("ingestion.code.other-period")).first().waitFor();
    await page
      .getByRole("combobox", { name: say.t("common.period") })
      .selectOption({ label: say.t("ingestion.own-periods") });
    await says(here, say.t("ingestion.checked-good"));
    await page.getByRole("combobox", { name: say.t("ingestion.encoding") }).selectOption("utf-16le");
    await page.getByRole("heading", { name: say.t("ingestion.problems-by-kind") }).waitFor();
    await isSound(here);
    await page.getByRole("combobox", { name: say.t("ingestion.encoding") }).selectOption("windows-1256");
    await says(here, say.t("ingestion.checked-good"));
    await page.getByText("Windows-1256", { exact: true }).last().waitFor();
    await isSound(here);
  },
);
