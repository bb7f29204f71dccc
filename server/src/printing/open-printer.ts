import { existsSync } from "node:fs";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { takeTurns } from "../take-turns.ts";
import { type ChromiumPlace, chromiumLaunches } from "./chromium-launches.ts";
import { type AskOurselves, printPage } from "./print-page.ts";
import {
  noBrowser,
  nothingBuilt,
  type Printer,
  printingBusy,
  printingFailed,
  printingLimits,
  printingTooSlow,
} from "./printer.ts";
import { rememberFiles } from "./remember-files.ts";
import { shareBrowser } from "./share-browser.ts";

/** How long (ms) the browser is kept when there is nothing to print: starting it takes a second or two. */
const idleness = 60_000;

/** How long (ms) it may take to start. */
const patience = 30_000;

/** Names are found by nobody: the browser cannot reach out even where a page slips past the rest. */
const sealed = ["--host-resolver-rules=MAP * ~NOTFOUND", "--disable-background-networking"];

export interface PrinterPlace extends ChromiumPlace {
  /** The built web app. */
  readonly pages: string;
}

/** A printer with one Chromium for all pages. Nothing is started before the first of them. */
export function openPrinter(place: PrinterPlace, ask: AskOurselves): Printer {
  const browser = shareBrowser(async () => {
    if (!existsSync(join(place.pages, "index.html"))) throw nothingBuilt();
    return launch(place);
  }, idleness);
  const inTurn = takeTurns(printingLimits.atOnce);
  const askOnce = rememberFiles(ask);
  let present = 0;
  return {
    close: browser.close,
    check: () => browser.lend(async () => undefined),
    print: async (address, { isPatient = false } = {}) => {
      if (!isPatient && present >= printingLimits.atOnce + printingLimits.waiting) throw printingBusy();
      present++;
      try {
        return await inTurn(() => browser.lend((lent) => printInTime(lent, address, askOnce)));
      } finally {
        present--;
      }
    },
  };
}

async function printInTime(browser: Browser, address: URL, ask: AskOurselves): Promise<Buffer> {
  const signal = AbortSignal.timeout(printingLimits.seconds * 1000);
  try {
    return await printPage(browser, address, { ask, signal });
  } catch (error) {
    throw signal.aborted ? printingTooSlow(error) : printingFailed(error);
  }
}

async function launch(place: ChromiumPlace): Promise<Browser> {
  try {
    const { chromium } = await import("playwright-core");
    let reason: unknown;
    for (const way of await chromiumLaunches(place)) {
      try {
        // Its signals are the server's: it closes the browser when it ends.
        const signals = { handleSIGINT: false, handleSIGTERM: false, handleSIGHUP: false };
        return await chromium.launch({ ...way, ...signals, args: sealed, timeout: patience });
      } catch (error) {
        reason = error;
      }
    }
    throw reason;
  } catch (error) {
    throw noBrowser(error);
  }
}
