import type { TestProject } from "vitest/node";
import { buildPages } from "../../../server/src/testing/build-pages.ts";
import { launchBrowser } from "./launch-browser.ts";
import { type Site, startSite } from "./start-site.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** The product under test. */
    site: Site;
    /** Where the browser listens, or why there is none. */
    browser: { readonly endpoint: string } | { readonly reason: string };
  }
}

/** Before the browser tests: builds the pages unless they are, and starts one server and one browser for all of them. */
export default async function globalSetup({ provide }: TestProject): Promise<() => Promise<void>> {
  const launched = await launchBrowser();
  if ("reason" in launched) {
    process.stderr.write(`Browser tests are skipped: ${launched.reason}.\n`);
    provide("browser", launched);
    provide("site", { address: "", folder: "" });
    return async () => {};
  }
  const { server } = launched;
  try {
    await buildPages();
    const { site, stop } = await startSite();
    provide("browser", { endpoint: server.wsEndpoint() });
    provide("site", site);
    return async () => {
      await server.close();
      await stop();
    };
  } catch (error) {
    await server.close();
    throw error;
  }
}
