import type { Locator, Page } from "playwright-core";
import { expect } from "vitest";

/** More stops than any page has. */
const patience = 150;

/**
 * Presses Tab (or Shift+Tab) until the element has the focus. Every stop on the way must be somewhere, in sight, not
 * covered, and marked: a reader who works by keyboard never loses the place.
 */
export async function tabTo(page: Page, target: Locator, key: "Tab" | "Shift+Tab" = "Tab"): Promise<void> {
  const wanted = await target.elementHandle();
  for (let stop = 0; stop < patience; stop += 1) {
    await page.keyboard.press(key);
    const faults = await page.evaluate(findFocusFaults);
    expect(faults, `stop ${stop} on the way`).toEqual([]);
    if (await page.evaluate((element) => element === document.activeElement, wanted)) return;
  }
  throw new Error(`${target} was not reached by ${key}`);
}

/** What is wrong with the place of the focus; runs in the page. */
function findFocusFaults(): string[] {
  const element = document.activeElement;
  if (element === null || element === document.body) return ["the focus is lost"];
  const name = `${element.tagName.toLowerCase()} ${element.textContent?.trim().slice(0, 40)}`;
  const { outlineStyle, outlineWidth } = getComputedStyle(element);
  const faults = [];
  if (outlineStyle === "none" || Number.parseFloat(outlineWidth) < 2) faults.push(`${name} is not marked`);
  const isAt = (x: number, y: number) => {
    const top = document.elementFromPoint(x, y);
    // The middle of a shape's box may belong to its neighbour in the same drawing.
    const whole = (element instanceof SVGElement && element.ownerSVGElement) || element;
    return top !== null && (whole.contains(top) || top.contains(element));
  };
  // A link that runs over two lines is two boxes.
  const isSeen = [...element.getClientRects()].some(({ left, right, top, bottom }) =>
    [top + 3, (top + bottom) / 2, bottom - 3].some((y) => isAt((left + right) / 2, y)),
  );
  if (!isSeen) faults.push(`${name} is not in sight`);
  return faults;
}
