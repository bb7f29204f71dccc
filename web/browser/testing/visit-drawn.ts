import { expect } from "vitest";
import { type Visit, type VisitOptions, visit } from "./visit.ts";

/**
 * Opens a page as the server draws it, in a browser that runs no script. Asks again where the server, busy or just started,
 * has left the page to the browser; from then on it keeps the page that it drew.
 */
export async function visitDrawn(path: string, options: VisitOptions): Promise<Visit> {
  const here = await visit(path, { ...options, hasScripts: false, provokes: /\.js csp$/ });
  await expect
    .poll(async () => {
      const isThere = (await here.page.locator("main").count()) > 0;
      if (!isThere) await here.page.reload();
      return isThere;
    })
    .toBe(true);
  return here;
}
