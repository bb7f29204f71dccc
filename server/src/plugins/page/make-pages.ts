import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { drawPages } from "./draw-pages.ts";
import { type Ask, loadPageRenderer, type Screen } from "./page-renderer.ts";
import { readManifest } from "./read-manifest.ts";
import { writePage } from "./write-page.ts";

/** What somebody asks for who opens a page. */
export interface PageRequest {
  readonly url: URL;
  readonly screen: Screen;
  /** Asks our own API as they would. */
  readonly ask: Ask;
  /** Told what kept a page from being drawn here. */
  readonly report: (fault: unknown) => void;
}

export interface MadePage {
  readonly html: string;
  /** The style sheet that stands in the page, as the policy has to allow it; empty for none. */
  readonly styles: string;
}

export type MakePage = (request: PageRequest) => Promise<MadePage>;

/** ms that a page waits to be drawn; after them the browser draws it, and says what fails. */
const patience = 1000;

/** Makes the pages of the web app that was built into `folder`; `tagOf` is the state of a programme. */
export async function makePages(
  folder: string,
  tagOf: (programme: string) => Promise<string>,
): Promise<MakePage> {
  const index = await readFile(join(folder, "index.html"), "utf8");
  const findFiles = readManifest(folder);
  const renderer = await loadPageRenderer(folder);
  const draw = renderer && drawPages(renderer);
  return async ({ url, screen, ask, report }) => {
    const { pathname, search } = url;
    const language = url.searchParams.get("lang") === "en" ? "en" : "ar";
    const programme = pathname.split("/").find(Boolean);
    const readTag = async () => (programme === undefined ? null : await tagOf(programme).catch(() => null));
    const readDrawn = async () => draw?.({ pathname, search, screen, tag: await readTag() }, ask) ?? null;
    const describe = async () =>
      programme === undefined ? null : ask(`/programmes/${programme}/dataset.jsonld?lang=${language}`);
    const [drawn, description] = await Promise.all([
      withPatience(readDrawn(), report),
      withPatience(describe(), report),
    ]);
    const files = findFiles(renderer?.modulesOf(pathname, language) ?? []);
    return {
      html: writePage(index, { language, screen, files, drawn, description }),
      styles: drawn?.styles ?? "",
    };
  };
}

/** What comes in time and without a fault, else null: a page is never lost for what only makes it faster. */
async function withPatience<Value>(
  value: Promise<Value>,
  report: (fault: unknown) => void,
): Promise<Value | null> {
  const later = new Promise<null>((resolve) => setTimeout(resolve, patience, null).unref());
  const orNull = value.catch((fault: unknown) => {
    report(fault);
    return null;
  });
  return Promise.race([orNull, later]);
}
