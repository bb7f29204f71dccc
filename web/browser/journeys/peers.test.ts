import type { PeerGroup } from "@marsad/shared/schemas";
import { expect } from "vitest";
import { paths } from "../../src/paths.ts";
import { test } from "../testing/browser-test.ts";
import { isSound } from "../testing/is-sound.ts";
import { languages } from "../testing/languages.ts";
import { pages } from "../testing/pages.ts";
import { readApi } from "../testing/read-api.ts";
import { screens } from "../testing/screens.ts";
import { tabTo } from "../testing/tab-to.ts";
import { openMenu, takeFile } from "../testing/take-away.ts";
import { visit } from "../testing/visit.ts";

const readGroup = (entity: string, rule: string) =>
  readApi<PeerGroup>(`/programmes/marsad/entities/${entity}/peer-group/2026-Q3?rule=${rule}`);

test.for(languages)(
  "from an entity to its peers: by each rule they are told in words, listed, and the entity is placed (%s)",
  async (language) => {
    const here = await visit(pages.entity, { language });
    const { page, say } = here;
    await page.getByRole("link", { name: say.t("entities.peers-more") }).click();
    const kind = await readGroup("13", "kind");
    const name = say.name(kind.entity.names).text;
    await page.getByRole("heading", { level: 1, name: say.t("peers.crumb") }).waitFor();
    await expect.poll(() => page.title()).toContain(say.t("peers.title", { entity: name }));
    await page.getByText(say.t("peers.place", { place: kind.place ?? 0, of: 17 })).waitFor();
    await isSound(here);

    const population = await readGroup("13", "population");
    const label = say.t("peers.rule-of", {
      rule: say.t("peers.rule.population"),
      count: say.formatNumber(population.members.length),
    });
    await page.getByRole("button", { name: label }).click();
    await page.waitForURL(/rule=population/);
    await page.getByText(say.t("peers.bands")).waitFor();
    await page.getByRole("button", { name: say.t("charts.table") }).click();
    await page.waitForURL(/view=table/);
    const rows = page.getByRole("table").getByRole("row");
    await expect.poll(() => rows.count()).toBe(1 + population.members.length);
    await expect
      .poll(() => rows.getByRole("rowheader").allTextContents())
      .toEqual(population.members.map(({ entity }) => say.name(entity.names).text));
    await isSound(here);
    await page.reload();
    await expect.poll(() => rows.count()).toBe(1 + population.members.length);
    await page.setViewportSize(screens.phone);
    await isSound(here);
  },
);

test.for(languages)(
  "by keyboard a rule is chosen, alone in it there is nothing to compare with; and whom to learn from is led to (%s)",
  async (language) => {
    const here = await visit(pages.peers, { language });
    const { page, say } = here;
    const region = say.t("peers.rule-of", { rule: say.t("peers.rule.region"), count: say.formatNumber(1) });
    await tabTo(page, page.getByRole("button", { name: region }));
    await page.keyboard.press("Enter");
    await page.waitForURL(/rule=region/);
    await page.getByText(say.t("peers.alone")).waitFor();
    await page.getByText(say.t("peers.nobody-better")).first().waitFor();
    await isSound(here);

    await page.keyboard.press("Shift+Tab");
    await page.keyboard.press("Enter");
    const { lessons } = await readGroup("13", "kind");
    const teacher = lessons[0]?.from[0];
    const card = page.getByRole("region", { name: say.t("peers.lessons") });
    const link = card.getByRole("list").getByRole("list").first().getByRole("link").first();
    await expect.poll(() => link.textContent()).toBe(say.name(teacher?.entity.names ?? {}).text);
    await tabTo(page, link);
    await page.keyboard.press("Enter");
    await page.waitForURL(new RegExp(`/entities/${teacher?.entity.code}\\?`));
  },
);

test.for(languages)(
  "the peers and the lessons are taken away; a rule without its figure is not offered, nor a place without a score (%s)",
  async (language) => {
    const here = await visit(pages.peers, { language });
    const { say } = here;
    const { lessons } = await readGroup("13", "kind");
    const menu = await openMenu(here, here.page, say.t("peers.lessons"));
    const { bytes } = await takeFile(here, menu, "csv");
    expect(bytes.toString()).toContain(String(lessons[0]?.from[0]?.attained));

    // Jeddah shares its region with two others, and its population is not known.
    const jeddah = await visit(paths.peers("marsad", "4"), { language });
    await jeddah.page.getByText(say.t("peers.lessons-note")).waitFor();
    expect(await jeddah.page.getByText(say.t("peers.rule.population")).count()).toBe(0);
    const refused = await visit(paths.peers("marsad", "4", { rule: "population" }), {
      language,
      provokes: /404/,
    });
    await refused.page.getByText(say.t("problem.not-found")).waitFor();
    await isSound(refused);
    const unscored = await visit(paths.peers("marsad", "13", { period: "2024-Q4" }), { language });
    await unscored.page.getByText(say.t("peers.unscored-title")).waitFor();
    await isSound(unscored);
    const published = await visit(paths.peers("dxmi", "absher", { period: "2025" }), { language });
    await published.page.getByRole("heading", { name: say.t("peers.spread") }).waitFor();
    expect(await published.page.getByText(say.t("peers.lessons")).count()).toBe(0);
    await isSound(published);
  },
);
