import { type BrowserServer, chromium } from "playwright-core";
import { unpackChromium } from "./unpack-chromium.ts";

/** Browsers that may be installed where the npm package has none for the machine. */
const installed = ["chrome", "msedge"] as const;

/** A browser that tests connect to; or why there is none. */
export type LaunchedBrowser = { readonly server: BrowserServer } | { readonly reason: string };

/** Launches the Chromium of the npm package on Linux x64, an installed Chrome or Edge elsewhere. */
export async function launchBrowser(): Promise<LaunchedBrowser> {
  if (process.platform === "linux" && process.arch === "x64") {
    const { executable, fonts } = await unpackChromium();
    const env = { ...process.env, FONTCONFIG_PATH: fonts };
    return { server: await chromium.launchServer({ executablePath: executable, env }) };
  }
  for (const channel of installed) {
    const server = await chromium.launchServer({ channel }).catch(() => null);
    if (server !== null) return { server };
  }
  return { reason: `no Chrome or Edge is installed on this ${process.platform} ${process.arch} machine` };
}
