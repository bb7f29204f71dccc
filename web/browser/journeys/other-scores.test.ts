import { rm } from "node:fs/promises";
import { join } from "node:path";
import type { PublishedMethodologyVersion } from "@marsad/shared/schemas";
import { beforeAll, expect, inject } from "vitest";
import { paths } from "../../src/paths.ts";
import { test } from "../testing/browser-test.ts";
import { isLoaded } from "../testing/is-loaded.ts";
import { isSound } from "../testing/is-sound.ts";
import { languages } from "../testing/languages.ts";
import { readApi } from "../testing/read-api.ts";
import { runCommandLine } from "../testing/run-command-line.ts";
import { loadThreeTowns, threeTowns } from "../testing/three-towns.ts";
import { visit } from "../testing/visit.ts";
import { writePack } from "../testing/write-pack.ts";

const programme = "other-scores";
const own = ["--programme", programme];

/** A second version, in which the share of online services weighs three times as much, put, published, and used beside the first. */
beforeAll(async () => {
  if ("reason" in inject("browser")) return;
  await loadThreeTowns(programme);
  const path = `/programmes/${programme}/methodologies/1`;
  const { definition } = await readApi<PublishedMethodologyVersion>(path);
  if (definition.scoring !== "computed") throw new Error("the towns are scored here");
  const dimensions = definition.dimensions.map((dimension) => ({
    ...dimension,
    children: dimension.children.map((child) => ({ ...child, weight: child.code === "share" ? 3 : 1 })),
  }));
  const folder = await writePack({ "2.json": JSON.stringify({ ...definition, version: "2", dimensions }) });
  await runCommandLine("methodology", "put", join(folder, "2.json"), ...own);
  await runCommandLine("methodology", "publish", "2", ...own);
  await runCommandLine("methodology", "rescore", "2", "--period", "2024", ...own);
  await rm(folder, { recursive: true });
});

test.for(languages)(
  "a period is read under another version, beside the official result and marked as what it is (%s)",
  async (language) => {
    const here = await visit(paths.methodology(programme, "2"), { language });
    const { page, say } = here;
    await page
      .getByRole("region", { name: say.t("methodology.other-scores") })
      .getByRole("link", { name: say.formatPeriod("2024") })
      .click();
    await page.waitForURL(/\/methodology\/2\/scores\?period=2024/);
    await page.getByText(say.t("other-scores.not-official", { version: "2" })).waitFor();
    const rows = page.getByRole("table").getByRole("row");
    expect(await rows.count()).toBe(4);
    // 90, 80 and 70 by the first; (3 · 80 + 100) / 4, (3 · 60 + 100) / 4 and (3 · 40 + 100) / 4 by the second.
    for (const [place, town] of threeTowns.entries()) {
      const text = await rows.nth(place + 1).textContent();
      for (const part of [town[language], ["90.0", "80.0", "70.0"][place], ["85.0", "70.0", "55.0"][place]]) {
        expect(text).toContain(part);
      }
    }
    await isLoaded(here);
    await isSound(here);
  },
);

test.for(languages)("a version that no period is scored by beside its own says so (%s)", async (language) => {
  const here = await visit(paths.otherScores("marsad", "2021.1"), { language, screen: "phone" });
  const { page, say } = here;
  await page.getByRole("heading", { name: say.t("other-scores.none") }).waitFor();
  await isLoaded(here);
  await isSound(here);
});
