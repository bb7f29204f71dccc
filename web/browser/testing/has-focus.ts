import type { Locator } from "playwright-core";
import { expect } from "vitest";

/** Waits until the element has the focus. */
export function hasFocus(target: Locator): Promise<void> {
  return expect.poll(() => target.evaluate((element) => element === document.activeElement)).toBe(true);
}
