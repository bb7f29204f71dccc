import type { Page } from "playwright-core";

/** Has the page add up how far its parts move by themselves (cumulative layout shift), from its first frame on. */
export async function watchShift(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const root = () => document.documentElement;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        if ("hadRecentInput" in entry && entry.hadRecentInput) continue;
        const value = "value" in entry ? Number(entry.value) : 0;
        root().dataset.shift = String(Number(root().dataset.shift ?? 0) + value);
      }
    }).observe({ type: "layout-shift", buffered: true });
  });
}

/** What has been added up until now; 0 is a page that has not moved. */
export async function readShift(page: Page): Promise<number> {
  return page.evaluate(() => Number(document.documentElement.dataset.shift ?? 0));
}
