import { rm } from "node:fs/promises";
import { join } from "node:path";
import { json as readJson } from "node:stream/consumers";
import type { MethodologyList } from "@marsad/shared/schemas";
import { expect } from "vitest";
import { test } from "../testing/browser-test.ts";
import { draftParts, nodeNames, openDrafts, rulesOf } from "../testing/drafts.ts";
import { enterKey } from "../testing/ingest.ts";
import { isSound } from "../testing/is-sound.ts";
import { languages } from "../testing/languages.ts";
import { readApi } from "../testing/read-api.ts";
import { runCommandLine } from "../testing/run-command-line.ts";
import { writePack } from "../testing/write-pack.ts";

/** What is refused or cut off on purpose. */
const provokes = /Failed to load resource|^failed: .*\/drafts\/2 /;

test.for(languages)(
  "nothing typed is lost by another page, a lost connection, a revoked key, or what others save meanwhile (%s)",
  async (language) => {
    const programme = `drafts-kept-${language}`;
    const here = await openDrafts(programme, { language, provokes });
    const { page, say, key } = here;
    const { button, says, group, rules } = draftParts(here);
    const own = ["--programme", programme];
    await button("drafts.begin-copy").click();
    const from = group(nodeNames(language).any).getByLabel(say.t("drafts.name-en"), { exact: true });
    await from.fill("Anything");

    const menu = page.getByRole("navigation", { name: say.t("common.navigation") });
    await menu.getByRole("link", { name: say.t("common.rules"), exact: true }).click();
    await page.getByRole("link", { name: say.t("methodology.drafts") }).click();
    await button("drafts.continue").click();
    await group(language === "ar" ? "أي" : "Anything").waitFor();

    await page.route("**/drafts/2", (route) => route.abort());
    await button("drafts.save").click();
    await says(say.t("drafts.error.offline"));
    await page.unroute("**/drafts/2");
    await page.route("**/drafts/2", (route) =>
      route.fulfill({
        status: 401,
        contentType: "application/problem+json",
        body: JSON.stringify({ code: "unknown-key", status: 401, title: "Revoked." }),
      }),
    );
    await button("drafts.save").click();
    await page.getByRole("alert").getByText(say.t("key.refused")).waitFor();
    // Nothing of a draft is shown without a key.
    expect(await rules.count()).toBe(0);
    await page.unroute("**/drafts/2");
    await enterKey(here, key);
    await button("drafts.save").click();
    await says(say.t("drafts.saved"));

    await page.getByLabel(say.t("drafts.version"), { exact: true }).fill("1");
    await rules.getByRole("alert").getByRole("button", { name: "version", exact: true }).waitFor();
    await page.getByLabel(say.t("drafts.version"), { exact: true }).fill("2");
    await page.getByLabel(say.t("drafts.coverage-floor"), { exact: true }).fill("0.25");
    const folder = await writePack({
      "2.json": JSON.stringify({ ...(await rulesOf(programme)), version: "2", coverageFloor: 0.75 }),
    });
    await runCommandLine("methodology", "put", join(folder, "2.json"), ...own);
    await rm(folder, { recursive: true });
    await button("drafts.save").click();
    await says(say.t("drafts.error.changed"));
    await isSound(here);
    await button("drafts.save").click();
    await says(say.t("drafts.saved"));
    const shown = await runCommandLine("methodology", "show", "2", ...own);
    expect(JSON.parse(shown).coverageFloor).toBe(0.25);
  },
);

test("a draft goes out and comes in as a file, which can be taken back, and the browser asks before it is lost", async () => {
  const programme = "drafts-files";
  const here = await openDrafts(programme, { language: "en" });
  const { page, say } = here;
  const { button, json } = draftParts(here);
  const chooser = page.locator('input[type="file"]');
  const definition = { ...(await rulesOf(programme)), version: "from-a-file" };
  const asFile = (text: string | Buffer) => ({
    name: "rules.json",
    mimeType: "application/json",
    buffer: Buffer.from(text),
  });
  await chooser.setInputFiles(asFile(Buffer.from([0xff, 0xfe, 0xc3, 0x28])));
  await page.getByRole("alert").getByText(say.t("drafts.unreadable")).waitFor();
  await chooser.setInputFiles(asFile(JSON.stringify(definition)));
  await page.getByText(say.t("drafts.never-saved")).waitFor();
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: say.t("drafts.download") }).click(),
  ]);
  expect(download.suggestedFilename()).toBe(`${programme}-from-a-file.json`);
  expect(await readJson(await download.createReadStream())).toEqual(definition);

  await chooser.setInputFiles(asFile("{}"));
  await page.getByText(say.t("drafts.taken", { file: "rules.json" })).waitFor();
  await button("drafts.take-back").click();
  await button("definition.view.json").click();
  expect(JSON.parse(await json.inputValue())).toEqual(definition);

  const dialogs: string[] = [];
  page.on("dialog", (dialog) => {
    dialogs.push(dialog.type());
    dialog.accept();
  });
  await page.reload();
  expect(dialogs).toEqual(["beforeunload"]);
  await page.getByRole("heading", { name: say.t("drafts.nothing-begun") }).waitFor();
  await isSound(here);
});

test("the key of a programme is asked for before anything of its drafts is, and forgotten with all it showed", async () => {
  const programme = "drafts-unseen";
  const here = await openDrafts(programme);
  const { page, say } = here;
  const { button, says } = draftParts(here);
  await button("drafts.begin-copy").click();
  await page.getByRole("link", { name: say.t("drafts.crumb"), exact: true }).click();
  await button("drafts.discard").click();
  const dialog = page.getByRole("dialog", { name: say.t("drafts.discard-title") });
  await dialog.getByRole("button", { name: say.t("drafts.discard"), exact: true }).click();
  await button("drafts.begin-copy").click();
  await button("drafts.save").click();
  await says(say.t("drafts.saved"));
  const { methodologies } = await readApi<MethodologyList>(`/programmes/${programme}/methodologies`);
  expect(methodologies.map(({ version }) => version)).toEqual(["1"]);

  const asked: string[] = [];
  page.on("request", (request) => asked.push(new URL(request.url()).pathname));
  await page.getByRole("button", { name: say.t("key.forget") }).click();
  await page.getByText(say.t("drafts.key-why")).waitFor();
  expect(await page.getByText(say.t("drafts.rules"), { exact: true }).count()).toBe(0);
  await page.reload();
  await page.getByText(say.t("drafts.key-why")).waitFor();
  expect(asked.filter((path) => path.includes("/drafts") && path.startsWith("/api"))).toEqual([]);
});
