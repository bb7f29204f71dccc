import { type Browser, chromium, type Page } from "playwright-core";
import { afterAll, expect, inject, onTestFinished } from "vitest";
import type { LanguageView } from "../../src/i18n/language-view.ts";
import { withLanguage } from "../../src/paths.ts";
import { type Language, words } from "./languages.ts";
import { type Screen, screens } from "./screens.ts";
import { watchPage } from "./watch-page.ts";

export interface VisitOptions {
  /** Arabic by default, as the product's own. */
  readonly language?: Language;
  readonly screen?: Screen;
  /** Whether the browser runs what it is sent; it does unless told otherwise. */
  readonly hasScripts?: boolean;
  /** Whether what the server drew is waited for until it works; it is unless told otherwise. */
  readonly isAwaited?: boolean;
  /** Complaints that are provoked on purpose. */
  readonly provokes?: RegExp;
  /** What is to be arranged before the page is opened, such as answers that fail. */
  readonly arrange?: (page: Page) => Promise<unknown>;
}

/** A reader in front of the product. */
export interface Visit {
  readonly page: Page;
  /** The product's words in the language of the visit. */
  readonly say: LanguageView;
}

let browser: Promise<Browser> | undefined;

function connect(): Promise<Browser> {
  const launched = inject("browser");
  if ("reason" in launched) throw new Error(launched.reason);
  return chromium.connect(launched.endpoint);
}

afterAll(async () => (await browser)?.close());

/**
 * Opens an address of `paths.ts` in a browser that remembers nothing; it is closed with the test. The test fails when
 * the page complains of anything.
 */
export async function visit(path: string, options: VisitOptions = {}): Promise<Visit> {
  const {
    language = "ar",
    screen = "desk",
    hasScripts = true,
    isAwaited = hasScripts,
    provokes,
    arrange,
  } = options;
  browser ??= connect();
  const { address } = inject("site");
  const context = await (await browser).newContext({
    baseURL: address,
    viewport: screens[screen],
    javaScriptEnabled: hasScripts,
    extraHTTPHeaders: { "sec-ch-ua-mobile": screen === "phone" ? "?1" : "?0" },
  });
  const page = await context.newPage();
  const complaints = watchPage(page, address);
  onTestFinished(async () => {
    await context.close();
    const unexpected = complaints.filter((complaint) => !provokes?.test(complaint));
    expect(unexpected, "what the page complained of").toEqual([]);
  });
  await arrange?.(page);
  // A page is loaded when its scripts are.
  await page.goto(withLanguage(path, language), { waitUntil: isAwaited || !hasScripts ? "load" : "commit" });
  if (isAwaited) await isAlive(page);
  return { page, say: words[language] };
}

/** Waits until what the server drew works; what it did not draw is not waited for. */
async function isAlive(page: Page): Promise<void> {
  await page.locator("#root[data-drawn]").waitFor({ state: "detached" });
}
