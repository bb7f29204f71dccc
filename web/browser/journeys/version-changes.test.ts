import type { MethodologyChanges } from "@marsad/shared/schemas";
import { parseCsv } from "hucre/csv";
import { expect } from "vitest";
import { paths } from "../../src/paths.ts";
import { test } from "../testing/browser-test.ts";
import { isLoaded } from "../testing/is-loaded.ts";
import { isSound } from "../testing/is-sound.ts";
import { languages } from "../testing/languages.ts";
import { readApi } from "../testing/read-api.ts";
import { tabTo } from "../testing/tab-to.ts";
import { openMenu, takeFile } from "../testing/take-away.ts";
import { visit } from "../testing/visit.ts";

test.for(languages)(
  "from the rule book one goes on to what changed: in short, whether scores compare, and one by one (%s)",
  async (language) => {
    const here = await visit(paths.methodology("marsad"), { language });
    const { page, say } = here;
    await tabTo(
      page,
      page.getByRole("link", { name: say.t("methodology.all-changes", { version: "2018.1" }) }),
    );
    await page.keyboard.press("Enter");
    await page.waitForURL(/\/marsad\/methodology\/2021\.1\/changes\?from=2018\.1/);
    await page
      .getByRole("heading", { level: 1, name: say.t("version-changes.title", { version: "2021.1" }) })
      .waitFor();
    const summary = page.getByRole("region", { name: say.t("version-changes.summary") });
    // Of 21 indicators one was there before, among three; it moved and weighs less.
    for (const [sort, count] of [
      ["new", 20],
      ["dropped", 2],
      ["ruled", 1],
    ] as const) {
      await summary.getByText(say.t(`methodology.count-${sort}`, { count }), { exact: true }).waitFor();
    }
    const comparable = page.getByRole("region", { name: say.t("version-changes.comparable") });
    await comparable.getByText(say.t("version-changes.comparable-none")).waitFor();
    const reasons = comparable.locator("summary").first();
    await tabTo(page, reasons);
    await page.keyboard.press("Enter");
    await expect.poll(() => comparable.getByRole("listitem").count()).toBe(20);
    const dimensions = page.getByRole("region", { name: say.t("version-changes.dimensions") });
    // Two dimensions were, four are.
    expect(await dimensions.getByRole("row").count()).toBe(7);
    await page
      .getByText(
        say.t("version-changes.rule-moved", {
          before: language === "ar" ? "نضج الخدمة" : "Service maturity",
          after: language === "ar" ? "تجربة المستخدم" : "User experience",
        }),
      )
      .waitFor();
    await isLoaded(here);
    await isSound(here);
    await page.goBack();
    await page.getByRole("heading", { level: 1, name: say.t("methodology.title") }).waitFor();
  },
);

test.for(languages)(
  "another version is chosen to compare with, and the address says which (%s)",
  async (language) => {
    const here = await visit(paths.methodologyChanges("marsad", "2018.1"), {
      language,
      screen: "phone",
      provokes: /Failed to load resource|failed: /,
    });
    const { page, say } = here;
    await page.getByRole("heading", { name: say.t("version-changes.first") }).waitFor();
    await page.getByRole("combobox").selectOption("2021.1");
    await page.waitForURL(/[?&]from=2021\.1/);
    const summary = page.getByRole("region", { name: say.t("version-changes.summary") });
    await summary.getByText(say.t("methodology.count-dropped", { count: 20 }), { exact: true }).waitFor();
    await isLoaded(here);
    await isSound(here);
  },
);

test("what became of each indicator is taken away as a table", async () => {
  const here = await visit(paths.methodologyChanges("marsad", "2021.1"));
  const { page, say } = here;
  const title = say.t("version-changes.indicators-title");
  const { nodes } = await readApi<MethodologyChanges>("/programmes/marsad/methodologies/2021.1/changes");
  const indicators = nodes.filter(({ node }) => node === "indicator");
  const region = page.getByRole("region", { name: title });
  const { bytes } = await takeFile(here, await openMenu(here, region, title), "csv");
  const lines = parseCsv(bytes.toString("utf8"), { skipEmptyRows: false });
  const head = lines.findIndex((line) => line.some((cell) => String(cell).includes("(share-after)")));
  const rows = lines.slice(head + 1).filter((line) => line.some((cell) => cell !== "" && cell !== null));
  expect(rows).toHaveLength(indicators.length);
});

test("versions whose scores are published elsewhere are compared by their perspectives", async () => {
  const here = await visit(paths.methodologyChanges("dxmi", "2023"));
  const { page, say } = here;
  await page.getByRole("region", { name: say.t("version-changes.dimensions") }).waitFor();
  expect(await page.getByRole("region", { name: say.t("version-changes.comparable") }).count()).toBe(0);
  await isLoaded(here);
  await isSound(here);
});
