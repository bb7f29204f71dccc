import { existsSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

/** The kinds of screen that a page is drawn for. */
export type Screen = "desk" | "phone";

/** Asks our own API, below `/api`; null where it does not answer 200. */
export type Ask = (path: string) => Promise<string | null>;

/** A page as the browser would draw it, with the answers that it is drawn from. */
export interface RenderedPage {
  /** What stands in its root; empty where it is left to the browser, as its title is then. */
  readonly html: string;
  /** Plain text. */
  readonly title: string;
  /** Data, written as JSON for the browser to go on with. */
  readonly answers: readonly unknown[];
}

/** What the web app was built into for us: the same pages, to be drawn without a browser. */
export interface PageRenderer {
  /** The modules of a page, by their names in the build's manifest. */
  readonly modulesOf: (pathname: string, language: "ar" | "en") => readonly string[];
  readonly renderPage: (options: {
    readonly pathname: string;
    readonly search: string;
    readonly screen: Screen;
    readonly ask: Ask;
  }) => Promise<RenderedPage>;
}

/** Loads what draws the pages of the web app in `folder`; null where it was built without. */
export async function loadPageRenderer(folder: string): Promise<PageRenderer | null> {
  const file = join(folder, ".render/render-page.js");
  return existsSync(file) ? ((await import(pathToFileURL(file).href)) as PageRenderer) : null;
}
