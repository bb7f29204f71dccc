import { LRUCache } from "lru-cache";
import { moveStyles } from "./move-styles.ts";
import type { Ask, PageRenderer, Screen } from "./page-renderer.ts";

/** Bytes that all kept pages may take together. */
const capacity = 32 * 2 ** 20;

/** A larger one is not kept: few would fit. */
const largest = 4 * 2 ** 20;

/** A page as it stands in the app's `index.html`. */
export interface DrawnPage {
  /** What stands in its root; empty where it is left to the browser, as its title is then. */
  readonly html: string;
  /** The style sheet of the html. */
  readonly styles: string;
  /** Plain text. */
  readonly title: string;
  /** The answers that it was drawn from, as JSON; empty where there are none. */
  readonly answers: string;
}

/** What a page is drawn for. */
export interface PageAddress {
  readonly pathname: string;
  readonly search: string;
  readonly screen: Screen;
  /** The state of the programme that the page is about; null for a page about none. */
  readonly tag: string | null;
}

export type DrawPage = (address: PageAddress, ask: Ask) => Promise<DrawnPage>;

/** Draws pages, and keeps each that is about a programme for as long as that is in the same state. */
export function drawPages({ renderPage }: PageRenderer): DrawPage {
  const kept = new LRUCache<string, DrawnPage & { readonly tag: string }>({
    maxSize: capacity,
    maxEntrySize: largest,
    // In memory a character of what is not Latin takes two bytes.
    sizeCalculation: ({ html, answers }) => 2 * (html.length + answers.length) + 1024,
  });
  return async ({ tag, ...address }, ask) => {
    const key = `${address.screen} ${address.pathname}${address.search}`;
    const held = kept.get(key);
    if (held !== undefined && held.tag === tag) return held;
    const { html, title, answers } = await renderPage({ ...address, ask });
    const page = { ...moveStyles(html), title, answers: answers.length > 0 ? JSON.stringify(answers) : "" };
    if (tag !== null) kept.set(key, { ...page, tag });
    return page;
  };
}
