import type { ReportedFacts } from "@marsad/shared/schemas";
import { expect } from "vitest";
import { paths } from "../../src/paths.ts";
import { test } from "../testing/browser-test.ts";
import { hasFocus } from "../testing/has-focus.ts";
import { isSound } from "../testing/is-sound.ts";
import { isSoundOnBoth } from "../testing/is-sound-on-both.ts";
import { languages } from "../testing/languages.ts";
import { readApi } from "../testing/read-api.ts";
import { tabTo } from "../testing/tab-to.ts";
import { openMenu, takeFile } from "../testing/take-away.ts";
import { type Visit, visit } from "../testing/visit.ts";
import { withoutGiven } from "../testing/without-given.ts";

const entity = "13";
const period = "2026-Q3";

const parts = ({ page, say }: Visit) => {
  const outcome = page.getByRole("region", { name: say.t("path.outcome"), exact: true });
  const steps = page.getByRole("region", { name: say.t("path.steps"), exact: true });
  const button = (name: string) => new RegExp(`^${name}: `);
  return {
    outcome,
    steps,
    items: steps.getByRole("listitem"),
    pins: steps.getByRole("button", { name: button(say.t("path.pin")) }),
    leaves: steps.getByRole("button", { name: button(say.t("path.exclude")) }),
    efforts: steps.getByRole("textbox"),
    isFound: () =>
      expect.poll(() => outcome.getByRole("status").textContent()).not.toBe(say.t("path.searching")),
  };
};

test.for(languages)(
  "an entity leads to its path, whose steps are pinned, left out, weighed and dated in the address (%s)",
  async (language) => {
    const here = await visit(paths.entity("marsad", entity), { language });
    const { page, say } = here;
    const { outcome, steps, items, pins, leaves, efforts, isFound } = parts(here);
    await page.getByRole("link", { name: say.t("entities.path") }).click();
    await items.first().waitFor();
    await isFound();
    const before = await items.count();
    const { score } = await readApi<ReportedFacts>(`/programmes/marsad/entities/${entity}/facts/${period}`);
    expect(await outcome.textContent()).toContain(say.formatScore(score, [90]));
    await isSoundOnBoth(here);

    await pins.first().click();
    await page.waitForURL(/pinned=/);
    await expect.poll(() => pins.first().getAttribute("aria-pressed")).toBe("true");
    const left = await items.last().getByRole("heading").textContent();
    await leaves.last().click();
    await page.waitForURL(/excluded=/);
    const out = page.getByRole("region", { name: say.t("path.left-out"), exact: true });
    await out.getByText(left?.replace(/^\S\d*/, "").trim() ?? "", { exact: false }).waitFor();
    await isFound();
    await efforts.first().fill("0.5");
    await efforts.first().press("Enter");
    await page.waitForURL(/effort=/);
    await isFound();
    await expect
      .poll(() => items.first().textContent())
      .toContain(say.t("path.effort-made", { count: 1, each: "0.5", effort: "0.5" }));
    await steps.locator("input[type=date]").first().fill("2027-03-01");
    await page.waitForURL(/by=/);
    await isFound();
    await isSoundOnBoth(here);

    await out.getByRole("button").click();
    await out.waitFor({ state: "detached" });
    await steps.getByRole("button", { name: say.t("path.clear") }).click();
    await expect.poll(() => items.count()).toBe(before);
    expect(new URL(page.url()).searchParams.get("pinned")).toBeNull();
  },
);

test.for(languages)(
  "a path is taken away as a table and as a link that seeks the same (%s)",
  async (language) => {
    const here = await visit(paths.path("marsad", entity, "path", { period }), { language });
    const { page, say } = here;
    const { steps, items, isFound } = parts(here);
    await items.first().waitFor();
    await isFound();
    const menu = await openMenu(here, steps, say.t("path.steps"));
    const csv = (await takeFile(here, menu, "csv")).bytes.toString("utf8");
    expect((await takeFile(here, menu, "xlsx")).name).toMatch(/path.*\.xlsx$/);
    const told = csv.split("\r\n").filter((line) => /^\d+,/.test(line));
    const more = steps.getByRole("button", { name: say.t("path.more") });
    while (await more.isVisible()) await more.click();
    expect(told).toHaveLength(await items.count());
    await steps.getByRole("button", { name: say.t("path.pin-all") }).click();
    await page.waitForURL(/pinned=/);
    await expect.poll(() => steps.getByRole("button", { pressed: true }).count()).toBe(told.length);
    const shown = (await items.allTextContents()).slice(0, 10);
    await page.reload();
    await expect.poll(() => items.allTextContents()).toEqual(shown);
  },
);

test.for(languages)(
  "opened when there is a later period, a path says what was done and what it really brought (%s)",
  async (language) => {
    const here = await visit(paths.path("marsad", entity, "path", { period: "2026-Q1" }), { language });
    const { page, say } = here;
    const review = page.getByRole("region", { name: say.t("path.review"), exact: true });
    await review.getByRole("listitem").first().waitFor();
    const choice = review.getByRole("combobox", { name: say.t("path.review-in") });
    expect(await choice.inputValue()).toBe(period);
    await choice.selectOption("2026-Q2");
    await page.waitForURL(/review=2026-Q2/);
    await review.getByText(say.formatPeriod("2026-Q2")).last().waitFor();
    await isSoundOnBoth(here);
  },
);

test.for(languages)(
  "the solver comes with the first effort that is too fine to be counted; where it cannot come the page says so, and tries again (%s)",
  async (language) => {
    const asked: string[] = [];
    let isLost = true;
    const here = await visit(paths.path("marsad", entity, "path", { period }), {
      language,
      provokes: /highs.*\.wasm/,
      arrange: async (page) => {
        page.on("request", (request) => asked.push(request.url()));
        await page.route("**/*.wasm", (route) => (isLost ? route.abort() : route.continue()));
      },
    });
    const { page, say } = here;
    const { outcome, items, efforts, isFound } = parts(here);
    const solver = () => asked.filter((url) => /highs/.test(url));
    await items.first().waitFor();
    await isFound();
    await efforts.first().fill("2.5");
    await efforts.first().press("Enter");
    await page.waitForURL(/effort=/);
    await isFound();
    expect(solver()).toEqual([]);
    const before = await items.count();

    await efforts.first().fill("1234.56");
    await efforts.first().press("Enter");
    await outcome.getByRole("alert").waitFor();
    expect(await outcome.getByRole("alert").textContent()).toBe(say.t("path.failed"));
    await isSound(here);
    isLost = false;
    const lost = solver().length;
    await outcome.getByRole("button", { name: say.t("common.retry") }).click();
    await isFound();
    expect(await items.count()).toBeGreaterThanOrEqual(before);
    expect(
      solver()
        .slice(lost)
        .some((url) => url.endsWith(".wasm")),
    ).toBe(true);
  },
);

test.for(languages)(
  "what cannot be reached says so, and how far all that is left would lead (%s)",
  async (language) => {
    const here = await visit(paths.path("marsad", entity, "path", { period }), {
      language,
      arrange: async (page) => {
        await withoutGiven(page);
        await page.route("**/facts/**", async (route) => {
          const response = await route.fetch();
          const facts: ReportedFacts = await response.json();
          const benchmark = { value: 100, comparator: ">" };
          await route.fulfill({ response, json: { ...facts, benchmark } });
        });
      },
    });
    const { outcome, isFound } = parts(here);
    await outcome.getByText(here.say.t("path.unreachable-why")).waitFor();
    await isFound();
    const most = here.say.t("path.unreachable", { most: "100.0" });
    expect(await outcome.getByRole("status").textContent()).toBe(most);
    await isSound(here);
  },
);

test.for(languages)(
  "by keyboard alone a step is pinned, and the way goes on to the what-if (%s)",
  async (language) => {
    const here = await visit(paths.path("marsad", entity, "path", { period }), { language });
    const { page, say } = here;
    const { items, pins, isFound } = parts(here);
    await items.first().waitFor();
    await isFound();
    await tabTo(page, pins.first());
    await page.keyboard.press("Space");
    await page.waitForURL(/pinned=/);
    await hasFocus(pins.first());
    const link = page.getByRole("link", { name: say.t("path.to-what-if") });
    await tabTo(page, link, "Shift+Tab");
    await page.keyboard.press("Enter");
    await page.waitForURL(/what-if/);
    await page.getByRole("region", { name: say.t("what-if.result"), exact: true }).waitFor();
  },
);
