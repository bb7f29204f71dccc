import type { Page } from "playwright-core";

/** A page without what the server drew of it, and without the answers that it was drawn from; where its code is stays. */
export function stripGiven(html: string): string {
  return html.replace(/(<div id="root" data-screen="\w+")[^>]*>.*(<template id="code">)/s, "$1></div>$2");
}

/** Takes from pages what the server drew and the answers that it drew from, so that they ask for each: what a page within the app does. */
export async function withoutGiven(page: Page): Promise<void> {
  await page.route("**/*", async (route) => {
    if (route.request().resourceType() !== "document") return route.fallback();
    const response = await route.fetch();
    return route.fulfill({ response, body: stripGiven(await response.text()) });
  });
}
