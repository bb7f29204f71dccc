import { expect } from "vitest";
import { paths } from "../../src/paths.ts";
import { test } from "../testing/browser-test.ts";
import { createKey } from "../testing/create-key.ts";
import { csvFile, enterKey, fileInput, openIngest, says } from "../testing/ingest.ts";
import { isSound } from "../testing/is-sound.ts";
import { languages } from "../testing/languages.ts";
import { loadThreeTowns } from "../testing/three-towns.ts";
import { visit } from "../testing/visit.ts";

const provokes = /Failed to load resource/;
const good = csvFile("values.csv", "entity,service,share,online", "alpha,permit,81,yes");

test.for(languages)(
  "a key that is not one, is not known, or is for another programme is asked for again (%s)",
  async (language) => {
    const [programme, other] = [`key-${language}`, `key-other-${language}`];
    await loadThreeTowns(programme);
    await loadThreeTowns(other);
    const here = await visit(paths.ingest(programme), { language, provokes });
    const { page, say } = here;
    await page.getByText("npm run keys").waitFor();
    await isSound(here);

    await enterKey(here, "مفتاح");
    await page.getByRole("alert").getByText(say.t("key.malformed")).waitFor();
    await enterKey(here, "mrsd_nobody-has-this-one");
    await page.getByRole("alert").getByText(say.t("key.refused")).waitFor();
    await isSound(here);
    await enterKey(here, await createKey(other));
    await page.getByRole("alert").getByText(say.t("key.elsewhere")).waitFor();
    await isSound(here);
    await enterKey(here, await createKey(programme));
    await page.getByRole("heading", { name: say.t("ingestion.past") }).waitFor();
    await page.getByRole("link", { name: "values/1.csv" }).waitFor();
    await isSound(here);
  },
);

test("a key lasts for a reload of its tab, is nowhere on the device, and is forgotten when asked", async () => {
  const here = await openIngest("key-kept");
  const { page, say, key } = here;
  await page.reload();
  await fileInput(here).waitFor();
  expect(await page.evaluate(() => JSON.stringify({ ...localStorage }) + document.cookie)).not.toContain(key);
  expect(await page.content()).not.toContain(key);

  const other = await page.context().newPage();
  await other.goto(page.url());
  await other.getByLabel(say.t("key.label"), { exact: true }).waitFor();
  await other.close();

  await page.getByRole("button", { name: say.t("key.forget") }).click();
  await page.getByLabel(say.t("key.label"), { exact: true }).waitFor();
  expect(await page.evaluate(() => JSON.stringify({ ...sessionStorage }))).not.toContain(key);
  await page.reload();
  await page.getByLabel(say.t("key.label"), { exact: true }).waitFor();
});

test.for(languages)(
  "a key that is revoked while a file is worked on is asked for again, and the file stays (%s)",
  async (language) => {
    const here = await openIngest(`key-revoked-${language}`, { language, provokes });
    const { page, say, key } = here;
    await fileInput(here).setInputFiles(good);
    await says(here, say.t("ingestion.checked-good"));
    await page.route("**/ingestions?*", (route) =>
      route.fulfill({
        status: 401,
        contentType: "application/problem+json",
        body: JSON.stringify({ code: "unknown-key", status: 401, title: "Revoked." }),
      }),
    );
    await page.getByRole("button", { name: say.t("ingestion.commit"), exact: true }).click();
    await says(here, say.t("ingestion.error.key"));
    await isSound(here);
    await page.unroute("**/ingestions?*");
    await enterKey(here, key);
    await page.getByRole("button", { name: say.t("ingestion.check-again") }).click();
    await says(here, say.t("ingestion.checked-good"));
    await page.getByText("values.csv", { exact: true }).waitFor();
  },
);
