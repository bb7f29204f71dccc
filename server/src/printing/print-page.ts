import type { Browser, Page, Route } from "playwright-core";

/** An answer of our own server. */
export interface OwnAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
}

/** Asks our own server for a path with its parameters, in this process. */
export type AskOurselves = (path: string) => Promise<OwnAnswer>;

/** A sheet of A4 in CSS pixels: drawings are measured in it. */
const sheet = { width: 794, height: 1123 };

/** What a page that is made for printing says of itself when nothing more will change on it. */
const ready = '[data-print="ready"]';
const failed = '[data-print="failed"]';

/**
 * Prints a page of the web app as tagged A4. The browser has no network: each request is answered by `ask`, those to
 * another host than the page's own are refused. When `signal` is aborted it ends at once, with an error.
 */
export async function printPage(
  browser: Browser,
  address: URL,
  { ask, signal }: { readonly ask: AskOurselves; readonly signal: AbortSignal },
): Promise<Buffer> {
  const context = await browser.newContext({
    viewport: sheet,
    serviceWorkers: "block",
    acceptDownloads: false,
  });
  const stop = () => context.close();
  signal.addEventListener("abort", stop);
  try {
    context.setDefaultTimeout(0);
    // A request that cannot be answered any more belongs to a page that is being closed.
    await context.route("**", (route) => answer(route, address.host, ask).catch(() => undefined));
    const page = await context.newPage();
    await page.emulateMedia({ media: "print" });
    await page.goto(address.href, { waitUntil: "commit" });
    await waitUntilReady(page);
    return await page.pdf({
      format: "A4",
      preferCSSPageSize: true,
      printBackground: true,
      tagged: true,
      outline: true,
    });
  } finally {
    signal.removeEventListener("abort", stop);
    await context.close();
  }
}

async function waitUntilReady(page: Page): Promise<void> {
  await page.waitForSelector(`${ready}, ${failed}`, { state: "attached" });
  if ((await page.$(failed)) !== null) throw new Error("the page could not load what it shows");
  await page.waitForLoadState("load");
  await page.evaluate("document.fonts.ready.then(() => undefined)");
}

async function answer(route: Route, host: string, ask: AskOurselves): Promise<void> {
  const request = route.request();
  const url = new URL(request.url());
  if (url.host !== host || request.method() !== "GET") return route.abort("blockedbyclient");
  const { status, headers, body } = await ask(`${url.pathname}${url.search}`);
  return route.fulfill({ status, headers, body });
}
