import type { IngestionList } from "@marsad/shared/schemas";
import { expect, inject } from "vitest";
import { test } from "../testing/browser-test.ts";
import { cellField, csvFile, fileInput, openIngest, readStanding, says } from "../testing/ingest.ts";
import { isSound } from "../testing/is-sound.ts";
import { languages } from "../testing/languages.ts";

const provokes = /Failed to load resource|failed: /;
const bad = csvFile("values.csv", "entity,service,share,online", "beta,permit,ninety,yes");

async function countCommitted(programme: string, key: string): Promise<number> {
  const response = await fetch(`${inject("site").address}/api/programmes/${programme}/ingestions`, {
    headers: { authorization: `Bearer ${key}` },
  });
  const { ingestions } = (await response.json()) as IngestionList;
  return ingestions.filter(({ fileName }) => fileName === "values.csv").length;
}

test.for(languages)(
  "where the network is cut, the file and what was mended stay, and it is sent again (%s)",
  async (language) => {
    const here = await openIngest(`cut-${language}`, { language, provokes });
    const { page, say } = here;
    await page.waitForLoadState("networkidle");
    await page.context().setOffline(true);
    await fileInput(here).setInputFiles(bad);
    await says(here, say.t("ingestion.error.offline"));
    await isSound(here);
    await page.context().setOffline(false);
    await page.getByRole("button", { name: say.t("ingestion.check"), exact: true }).click();
    await says(here, say.t("ingestion.checked-wrong", { count: 1 }));

    const field = cellField(here, "C2", "share");
    await field.fill("95");
    await page.context().setOffline(true);
    await page.getByRole("button", { name: say.t("ingestion.check-again") }).click();
    await says(here, say.t("ingestion.error.offline"));
    expect(await field.inputValue()).toBe("95");
    await page.context().setOffline(false);
    await page.getByRole("button", { name: say.t("ingestion.check-again") }).click();
    await says(here, say.t("ingestion.checked-good"));
  },
);

test("values whose answer was lost are taken in once, however often it is confirmed", async () => {
  const programme = "cut-answer";
  const here = await openIngest(programme, { provokes });
  const { page, say, key } = here;
  await fileInput(here).setInputFiles(bad);
  await says(here, say.t("ingestion.checked-wrong", { count: 1 }));
  await cellField(here, "C2", "share").fill("95");
  await page.getByRole("button", { name: say.t("ingestion.check-again") }).click();
  await says(here, say.t("ingestion.checked-good"));

  // The server does its work; its answer never comes.
  await page.route("**/ingestions?*", async (route) => {
    await route.fetch();
    await route.abort("connectionreset");
  });
  const commit = page.getByRole("button", { name: say.t("ingestion.commit"), exact: true });
  await commit.click();
  await says(here, say.t("ingestion.error.offline"));
  await page.unroute("**/ingestions?*");
  await commit.click();
  await page.getByRole("heading", { name: say.t("ingestion.done"), exact: true }).waitFor();
  expect(await countCommitted(programme, key)).toBe(1);
  expect((await readStanding(programme))[0]).toBe("1 beta 97.5");
});

test.for(languages)("sending is called off, and nothing is lost (%s)", async (language) => {
  const here = await openIngest(`cut-called-off-${language}`, { language, provokes });
  const { page, say } = here;
  const { promise, resolve } = Promise.withResolvers<void>();
  await page.route("**/ingestions?*", async (route) => {
    await promise;
    await route.continue().catch(() => {});
  });
  await fileInput(here).setInputFiles(bad);
  await page.getByRole("button", { name: say.t("ingestion.cancel") }).waitFor();
  await isSound(here);
  await page.getByRole("button", { name: say.t("ingestion.cancel") }).click();
  await says(here, say.t("ingestion.called-off"));
  resolve();
  await page.unroute("**/ingestions?*");
  await page.getByRole("button", { name: say.t("ingestion.check"), exact: true }).click();
  await says(here, say.t("ingestion.checked-wrong", { count: 1 }));
});

/** Refusals of a server or a proxy that say nothing about the cells of the file. */
const refusals = [
  [408, "upload-too-slow", "ingestion.error.slow"],
  [409, "conflict", "ingestion.error.conflict"],
  [413, "upload-too-large", "ingestion.error.large"],
  [415, "unsupported-media-type", "ingestion.error.type"],
  [422, "unknown-source", "ingestion.error.invalid"],
  [429, "too-many-requests", "ingestion.error.many"],
  [500, "internal", "ingestion.error.server"],
] as const;

test("every refusal of an upload is told in a sentence, and the file can be sent again", async () => {
  const here = await openIngest("cut-refused", { language: "en", provokes });
  const { page, say } = here;
  await fileInput(here).setInputFiles(bad);
  await says(here, say.t("ingestion.checked-wrong", { count: 1 }));
  for (const [status, code, sentence] of refusals) {
    const body = JSON.stringify({ code, status, title: "Told by a test." });
    const refuse = { status, contentType: "application/problem+json", body };
    await page.route("**/ingestions?*", (route) => route.fulfill(refuse));
    await page.getByRole("button", { name: say.t("ingestion.check-again") }).click();
    await says(here, say.t(sentence));
    await says(here, say.t("problem.code", { code }));
    await page.unroute("**/ingestions?*");
  }
  await page.getByRole("button", { name: say.t("ingestion.check-again") }).click();
  await says(here, say.t("ingestion.checked-wrong", { count: 1 }));
});
