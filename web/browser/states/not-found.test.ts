import { expect } from "vitest";
import { paths } from "../../src/paths.ts";
import { test } from "../testing/browser-test.ts";
import { isSound } from "../testing/is-sound.ts";
import { isSoundOnBoth } from "../testing/is-sound-on-both.ts";
import { languages } from "../testing/languages.ts";
import { visit } from "../testing/visit.ts";

const provokes = /404/;
const missing = {
  "an unknown programme": "/nothing-of-this-name",
  "an unknown page": "/marsad/nothing/of-this-name",
} as const;
const cases = Object.entries(missing).flatMap(([what, path]) =>
  languages.map((language) => [what, language, path] as const),
);

test.for(cases)("the address of %s leads on to the programmes (%s)", async ([, language, path]) => {
  const here = await visit(path, { language, provokes });
  const { page, say } = here;
  await page.getByRole("heading", { level: 1, name: say.t("common.not-found-title") }).waitFor();
  await isSoundOnBoth(here);
  await page.getByRole("link", { name: say.t("common.to-programmes") }).click();
  await page.getByRole("heading", { level: 1, name: say.t("programmes.title") }).waitFor();
});

test.for(languages)("an unknown entity is said to be unknown (%s)", async (language) => {
  const here = await visit(paths.entity("marsad", "nobody"), { language, provokes });
  await here.page.getByText(here.say.t("problem.not-found")).waitFor();
  await isSound(here);
});

test.for(languages)(
  "an unknown service is said to be unknown, and leads on to its entity (%s)",
  async (language) => {
    const here = await visit(paths.service("marsad", "13", "no-such-service"), { language, provokes });
    const { page, say } = here;
    await page.getByRole("heading", { level: 1, name: "no-such-service" }).waitFor();
    const alert = page.getByRole("main").getByRole("alert");
    await alert.getByText(say.t("problem.not-found")).waitFor();
    // Asking again cannot help.
    expect(await alert.getByRole("button").count()).toBe(0);
    await isSoundOnBoth(here);
    await page
      .getByRole("navigation", { name: say.t("common.breadcrumb") })
      .getByRole("link")
      .last()
      .click();
    await page.waitForURL(/\/marsad\/entities\/13/);
    await page.getByRole("region", { name: say.t("entities.trend") }).waitFor();
  },
);

test.for(languages)("a service of an unknown entity is said to be unknown (%s)", async (language) => {
  const path = paths.service("marsad", "nobody", "commercial-licence-issue");
  const here = await visit(path, { language, provokes });
  await here.page.getByRole("main").getByRole("alert").getByText(here.say.t("problem.not-found")).waitFor();
  await isSound(here);
});

test.for(languages)("an unknown period leads on to the latest (%s)", async (language) => {
  const here = await visit(paths.ranking("marsad", { period: "1999-Q1" }), { language });
  const { page, say } = here;
  await page.getByRole("heading", { name: say.t("common.unknown-period-title") }).waitFor();
  await isSound(here);
  await page.getByRole("link", { name: say.t("common.latest-period") }).click();
  await page.getByRole("region", { name: say.t("overview.trend") }).waitFor();
});
