import { expect } from "vitest";
import { paths } from "../../src/paths.ts";
import { test } from "../testing/browser-test.ts";
import { languages } from "../testing/languages.ts";
import { openMenu, takeFile } from "../testing/take-away.ts";
import { type Visit, visit } from "../testing/visit.ts";

async function takeTrend(here: Visit, format: "svg" | "png"): Promise<Buffer> {
  const title = here.say.t("entities.trend");
  const menu = await openMenu(here, here.page.getByRole("region", { name: title }), title);
  return (await takeFile(here, menu, format)).bytes;
}

test.for(languages)(
  "a drawing stands alone: its title, what it is of, its source, its mark and its fonts are in it (%s)",
  async (language) => {
    const here = await visit(paths.entity("marsad", "13"), { language });
    const { page, say } = here;
    await page.getByRole("region", { name: say.t("entities.trend") }).waitFor();
    const name = await page.getByRole("heading", { level: 1 }).textContent();
    const svg = (await takeTrend(here, "svg")).toString("utf8");
    expect(svg).not.toMatch(/(href|src)="|url\((?!data:|#)/);

    await page.route("**/alone.svg", (route) =>
      route.fulfill({ contentType: "image/svg+xml", body: svg, headers: {} }),
    );
    await page.goto("/alone.svg");
    const seen = await page.evaluate(async () => {
      await document.fonts.ready;
      return {
        texts: [...document.querySelectorAll("text")].map((text) => text.textContent?.trim()),
        title: document.querySelector("title")?.textContent,
        direction: document.documentElement.getAttribute("direction"),
        fonts: [...document.fonts].map(({ family, status }) => `${family} ${status}`),
      };
    });
    expect(seen).toMatchObject({ title: say.t("entities.trend"), direction: say.direction });
    for (const text of [
      name,
      say.t("entities.trend"),
      say.t("charts.synthetic"),
      say.t("charts.benchmark", { value: 90 }),
      say.t("entities.peer-median"),
      say.t("charts.state.not-measured"),
    ])
      expect(seen.texts).toContain(text);
    const said = seen.texts.join(" ");
    for (const text of [say.formatPeriod("2026-Q3"), say.t("take.fact.source"), "/marsad/entities/13?"])
      expect(said).toContain(text);
    expect(seen.fonts.length).toBeGreaterThan(0);
    for (const font of seen.fonts) expect(font).toMatch(/IBM Plex Sans Arabic"? loaded/);
  },
);

test("a picture is the same from a phone, and from a card that shows its table", async () => {
  const atDesk = await takeTrend(await visit(paths.entity("marsad", "13")), "png");
  const onPhone = await visit(paths.entity("marsad", "13"), { screen: "phone" });
  const { page, say } = onPhone;
  const card = page.getByRole("region", { name: say.t("entities.trend") });
  await card.getByRole("button", { name: say.t("charts.table") }).click();
  await expect.poll(() => card.getByRole("application").count()).toBe(0);
  const fromTable = await takeTrend(onPhone, "png");
  const sizeOf = (png: Buffer) => [png.readUInt32BE(16), png.readUInt32BE(20)];
  expect(sizeOf(atDesk)[0]).toBe(1920);
  expect(sizeOf(fromTable)).toEqual(sizeOf(atDesk));
});
