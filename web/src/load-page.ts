import type { Language } from "./i18n/language.ts";
import { loadMessages } from "./i18n/load-messages.ts";
import { pageAt } from "./page-at.ts";
import { pageMessages, pages } from "./pages.ts";

/**
 * Loads the code and the words of the page at a path, all at once instead of one after the other as drawing finds them
 * missing. What fails here is asked for again, and reported, by the page.
 */
export async function loadPage(pathname: string, language: Language): Promise<void> {
  const page = pageAt(pathname);
  await Promise.allSettled([
    loadMessages(language),
    ...(page === null ? [] : [pages[page](), pageMessages[page]?.(language)]),
  ]);
}
