import type { Page } from "playwright-core";
import { withoutGiven } from "./without-given.ts";

/** Keeps every answer of the API back until it is told to let them go, those that would come with the page included. */
export async function holdAnswers(page: Page): Promise<() => void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  await withoutGiven(page);
  await page.route("**/api/**", async (route) => {
    await promise;
    // A page that was closed meanwhile asks no more.
    await route.continue().catch(() => {});
  });
  return resolve;
}
