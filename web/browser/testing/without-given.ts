import type { Page } from "playwright-core";

/** Takes from pages the answers that come along with them, so that they ask for each: what a page within the app does. */
export async function withoutGiven(page: Page): Promise<void> {
  await page.route("**/*", async (route) => {
    if (route.request().resourceType() !== "document") return route.fallback();
    const response = await route.fetch();
    const body = (await response.text()).replace(
      /<script type="application\/json" id="answers">.*<\/script>/,
      "",
    );
    return route.fulfill({ response, body });
  });
}
