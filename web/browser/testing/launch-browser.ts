import { type BrowserServer, chromium } from "playwright-core";
import { chromiumLaunches } from "../../../server/src/printing/chromium-launches.ts";

/** A browser that tests connect to; or why there is none. */
export type LaunchedBrowser = { readonly server: BrowserServer } | { readonly reason: string };

/** Launches the browser that the server prints with: the Chromium of the npm package on Linux x64, an installed Chrome or Edge elsewhere. */
export async function launchBrowser(): Promise<LaunchedBrowser> {
  for (const way of await chromiumLaunches({ path: null, caches: [] })) {
    const server = await chromium.launchServer(way).catch((error: Error) => {
      if ("executablePath" in way) throw error;
    });
    if (server) return { server };
  }
  return { reason: `no Chrome or Edge is installed on this ${process.platform} ${process.arch} machine` };
}
