import type { Page } from "playwright-core";
import { expect } from "vitest";
import { test } from "../testing/browser-test.ts";
import { isLoaded } from "../testing/is-loaded.ts";
import { languages } from "../testing/languages.ts";
import { pages } from "../testing/pages.ts";
import { screens } from "../testing/screens.ts";
import { visit } from "../testing/visit.ts";

const shown = ["overview", "entity", "service", "compare"] as const;
const cases = shown.flatMap((name) => languages.map((language) => [name, language] as const));

/** The size of the first mark of a drawing, in pixels. */
const sizeOfMark = (page: Page) =>
  page.evaluate(() => {
    const mark = document.querySelector(".trend-chart text");
    return mark && Number.parseFloat(getComputedStyle(mark).fontSize);
  });

test.for(cases)(
  "the words in the drawings of the %s page grow with all others, and none lies on another (%s)",
  async ([name, language]) => {
    const here = await visit(pages[name], { language, screen: "phone" });
    const { page, say } = here;
    await isLoaded(here);
    await expect.poll(() => sizeOfMark(page)).not.toBeNull();
    const usual = (await sizeOfMark(page)) ?? 0;
    for (const [size, scale] of [
      ["common.text-largest", 1.25],
      ["common.text-large", 1.125],
    ] as const) {
      await page
        .getByRole("region", { name: say.t("common.tools") })
        .getByRole("button", { name: say.t(size), exact: true })
        .click();
      await expect.poll(() => sizeOfMark(page)).toBe(usual * scale);
      await expect.poll(() => page.evaluate(findOverlaps)).toEqual([]);
      expect(await page.evaluate(findOutside)).toEqual([]);
      await page.setViewportSize(screens.desk);
      await expect.poll(() => page.evaluate(findOverlaps)).toEqual([]);
      await page.setViewportSize(screens.phone);
    }
  },
);

/** Which words of one drawing touch each other by more than the edge of a letter; runs in the page. */
function findOverlaps(): string[] {
  const edge = 2;
  return [...document.querySelectorAll("main svg")].flatMap((drawing) => {
    const words = [...drawing.querySelectorAll("text")].map((word) => ({
      text: word.textContent,
      // Letters are lower than the box of their line.
      box: word.getBoundingClientRect(),
    }));
    return words.flatMap((one, place) =>
      words.slice(place + 1).flatMap((other) => {
        const across = Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left);
        const line = Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top);
        const height = Math.min(one.box.height, other.box.height);
        return across > edge && line > height / 3 ? [`${one.text} on ${other.text}`] : [];
      }),
    );
  });
}

/** Which words of drawings stand outside of the screen; runs in the page. */
function findOutside(): (string | null)[] {
  return [...document.querySelectorAll("main svg text")]
    .filter((word) => {
      const { left, right, width } = word.getBoundingClientRect();
      return width > 0 && (left < 0 || right > document.documentElement.clientWidth);
    })
    .map((word) => word.textContent);
}
