import type { MethodologyDefinition, RankingSensitivity, RankingUncertainty } from "@marsad/shared/schemas";
import { parseCsv } from "hucre/csv";
import type { Page } from "playwright-core";
import { expect } from "vitest";
import { bandsData } from "../../src/features/uncertainty/bands-data.ts";
import { sensitivityData } from "../../src/features/uncertainty/sensitivity-data.ts";
import { paths } from "../../src/paths.ts";
import type { TakenTable } from "../../src/take-away/taken.ts";
import { test } from "../testing/browser-test.ts";
import { hasFocus } from "../testing/has-focus.ts";
import { isSound } from "../testing/is-sound.ts";
import { isSoundOnBoth } from "../testing/is-sound-on-both.ts";
import { languages } from "../testing/languages.ts";
import { readApi } from "../testing/read-api.ts";
import { tabTo } from "../testing/tab-to.ts";
import { openMenu, takeFile } from "../testing/take-away.ts";
import { type Visit, visit } from "../testing/visit.ts";

const address = "/programmes/marsad/rankings/2026-Q3";
const usualPage = paths.uncertainty("marsad", { bands: "table", shifts: "table" });

/** The parts of the page. */
function parts({ page, say }: Visit) {
  const card = (title: "choices" | "bands" | "shifts") =>
    page.getByRole("region", { name: say.t(`uncertainty.${title}`), exact: true });
  const choices = card("choices");
  const button = (name: "draw" | "stop") =>
    choices.getByRole("button", { name: say.t(`uncertainty.${name}`), exact: true });
  return {
    ...{ choices, bands: card("bands"), shifts: card("shifts"), draw: button("draw"), stop: button("stop") },
    bar: choices.getByRole("progressbar", { name: say.t("uncertainty.progress") }),
    seed: choices.getByRole("textbox", { name: say.t("uncertainty.number.seed") }),
    draws: choices.getByRole("textbox", { name: say.t("uncertainty.number.draws") }),
    isSaid: (key: "ready" | "stopped" | "stopped-empty") =>
      choices
        .getByRole("status")
        .getByText(say.t(`uncertainty.${key}`), { exact: true })
        .waitFor(),
  };
}

/** The rows of a card as they are taken away, cell by cell. */
async function takenFrom(here: Visit, title: "bands" | "shifts"): Promise<string[][]> {
  const card = parts(here)[title];
  const menu = await openMenu(here, card, here.say.t(`uncertainty.${title}`));
  const { bytes } = await takeFile(here, menu, "csv");
  await here.page.keyboard.press("Escape");
  const lines = parseCsv(bytes.toString("utf8"), { skipEmptyRows: false });
  const heading = lines.findIndex((line) => line.some((cell) => String(cell).endsWith("(seed)")));
  return lines.slice(heading + 1).map((line) => line.map(String));
}

const written = ({ rows }: TakenTable) => rows.map((row) => row.map((cell) => String(cell ?? "")));

/** What of the requests of a page is for the reckoning. */
function watchRequests(page: Page): string[] {
  const asked: string[] = [];
  page.on("request", (request) => {
    const { pathname, search } = new URL(request.url());
    if (/^\/api\/.*\/(uncertainty|sensitivity|facts|orders)$|worker/.test(pathname))
      asked.push(pathname.replace(/.*\//, "").replace(/-[\w-]{8}\.js$/, "") + search);
  });
  return asked;
}

/** Puts a worker in the place of ours that says how far it is, and never ends. */
const stall = (page: Page) =>
  page.route(/reckoning-worker/, (route) =>
    route.fulfill({
      contentType: "text/javascript",
      body: 'addEventListener("message", () => postMessage({ share: 0.55 }));',
    }),
  );

test.for(languages)(
  "other choices are drawn in the browser, and every figure is that of the server (%s)",
  async (language) => {
    let asked: string[] = [];
    const here = await visit(usualPage, {
      language,
      arrange: async (page) => {
        asked = watchRequests(page);
      },
    });
    const { page, say } = here;
    const { seed, draws, choices, isSaid, shifts } = parts(here);
    await shifts.getByRole("table").waitFor();
    await isSaid("ready");
    // Who only looks loads nothing to reckon with.
    expect(asked.filter((name) => /facts|worker/.test(name))).toEqual([]);
    asked.length = 0;

    await seed.fill("8");
    await draws.fill("700");
    await choices.getByRole("checkbox", { name: say.t("uncertainty.normalisations.percentile") }).check();
    await page.waitForURL(/seed=8&draws=700&normalisations=/);
    const search = "seed=8&normalisations=official,min-max,percentile";
    const bands = await readApi<RankingUncertainty>(`${address}/uncertainty?draws=700&${search}`);
    const moved = await readApi<RankingSensitivity>(`${address}/sensitivity?${search}`);
    const { definition } = await readApi<{ definition: MethodologyDefinition }>(
      `/programmes/marsad/methodologies/${bands.methodology}`,
    );
    const samples = say.t("uncertainty.samples", { count: 256 });
    const isThere = async () => {
      await shifts.getByText(say.t("uncertainty.made", { what: samples, seed: "8" })).waitFor();
      await isSaid("ready");
      expect(await takenFrom(here, "bands")).toEqual(written(bandsData(bands, say)));
      expect(await takenFrom(here, "shifts")).toEqual(written(sensitivityData(moved, definition, say)));
    };
    await isThere();
    // Once for whatever was tried on the way here, and nothing else of the server.
    expect(asked.filter((name) => !name.startsWith("reckoning-worker"))).toEqual(["facts"]);
    await page.reload();
    await isThere();
    expect(page.workers()).toEqual([]);
  },
);

test.for(languages)(
  "by keyboard: it shows how far it is, is stopped and drawn after all (%s)",
  async (language) => {
    const here = await visit(usualPage, { language, arrange: stall });
    const { page, say } = here;
    const { seed, bar, stop, draw, bands, shifts, isSaid } = parts(here);
    await shifts.getByRole("table").waitFor();
    await isSaid("ready");
    expect(await bar.count()).toBe(0);
    await tabTo(page, seed);
    await page.keyboard.press("ControlOrMeta+A");
    await page.keyboard.type("12");
    await expect.poll(() => bar.getAttribute("value")).toBe("0.55");
    const part = say.formatPercent(0.5);
    await page.getByRole("status").getByText(say.t("uncertainty.drawing-part", { part })).waitFor();
    await isSound(here);

    await tabTo(page, stop);
    await page.keyboard.press("Enter");
    await isSaid("stopped");
    await hasFocus(stop);
    expect(await bar.count()).toBe(0);
    expect(page.workers()).toEqual([]);
    // What stands there is what it says it is.
    await bands
      .getByText(
        say.t("uncertainty.made", {
          what: say.t("uncertainty.draws", { count: 1000 }),
          seed: "1",
        }),
      )
      .waitFor();
    await isSoundOnBoth(here);

    await page.unroute(/reckoning-worker/);
    await tabTo(page, draw, "Shift+Tab");
    await page.keyboard.press("Enter");
    await isSaid("ready");
    await expect.poll(() => page.workers()).toEqual([]);
    const { rows } = await readApi<RankingUncertainty>(`${address}/uncertainty?seed=12`);
    const shown = await takenFrom(here, "bands");
    expect(shown.map((row) => row[6])).toEqual(rows.map(({ ranks }) => String(ranks?.high ?? "")));
    expect(shown[0]?.[16]).toBe("12");
    await isSound(here);
  },
);

test("another choice takes the place of what is under way, and the bar only ever moves on", async () => {
  const here = await visit(usualPage, { arrange: stall });
  const { page } = here;
  const { seed, draws, bar, shifts, isSaid } = parts(here);
  await shifts.getByRole("table").waitFor();
  await seed.fill("3");
  await expect.poll(() => bar.getAttribute("value")).toBe("0.55");
  expect(page.workers()).toHaveLength(1);
  await page.unroute(/reckoning-worker/);
  await page.evaluate(() => {
    const bar = document.querySelector("progress");
    const seen: string[] = [];
    Object.assign(globalThis, { seen });
    new MutationObserver(() => seen.push(bar?.getAttribute("value") ?? "")).observe(bar as Node, {
      attributeFilter: ["value"],
    });
  });
  await draws.fill("5000");
  await page.waitForURL(/seed=3&draws=5000/);
  await isSaid("ready");
  const seen = await page.evaluate(() => (globalThis as unknown as { seen: string[] }).seen);
  expect(new Set(seen).size).toBeGreaterThan(3);
  seen.forEach((share, place) => {
    // Nothing is said where one reckoning ends and the next begins.
    const before = seen[place - 1] ?? "";
    if (share !== "" && before !== "") expect(Number(share)).toBeGreaterThan(Number(before));
  });
  const csv = await takenFrom(here, "bands");
  const bands = await readApi<RankingUncertainty>(`${address}/uncertainty?seed=3&draws=5000`);
  expect(csv).toEqual(written(bandsData(bands, here.say)));
});

test.for([
  ["no worker is to be had", (page: Page) => page.addInitScript("delete globalThis.Worker"), /^$/],
  [
    "the facts do not come",
    (page: Page) => page.route("**/rankings/*/facts", (route) => route.abort("connectionrefused")),
    /ERR_CONNECTION_REFUSED|failed: /,
  ],
  [
    "the worker cannot be loaded",
    (page: Page) => page.route(/reckoning-worker/, (route) => route.abort("connectionrefused")),
    /ERR_CONNECTION_REFUSED|failed: /,
  ],
] as const)("where %s, the server is asked for the same", async ([, arrange, provokes]) => {
  let asked: string[] = [];
  const here = await visit(
    paths.uncertainty("marsad", { seed: "6", draws: "90", spread: "40", bands: "table" }),
    {
      provokes,
      arrange: async (page) => {
        asked = watchRequests(page);
        await arrange(page);
      },
    },
  );
  await parts(here).shifts.getByRole("img").waitFor();
  const search = "seed=6&draws=90&spread=0.4";
  const bands = await readApi<RankingUncertainty>(`${address}/uncertainty?${search}`);
  expect(await takenFrom(here, "bands")).toEqual(written(bandsData(bands, here.say)));
  expect(asked.filter((name) => name.startsWith("uncertainty"))).toHaveLength(1);
});

test("stopped before anything was drawn, an opened link says so and draws when asked", async () => {
  const here = await visit(paths.uncertainty("marsad", { seed: "6" }), { arrange: stall });
  const { page } = here;
  const { bar, stop, draw, bands, isSaid } = parts(here);
  await bar.waitFor();
  await stop.click();
  await isSaid("stopped-empty");
  await isSound(here);
  await page.unroute(/reckoning-worker/);
  await draw.click();
  await bands.getByRole("img").waitFor();
});
