import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { drawPages } from "./draw-pages.ts";
import { type Ask, loadPageRenderer, type Screen } from "./page-renderer.ts";
import { readManifest } from "./read-manifest.ts";
import { stripLoading, writePage } from "./write-page.ts";

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
  /** What stands in the page itself, as the policy has to allow it. */
  readonly inline: { readonly styles: readonly string[]; readonly scripts: readonly string[] };
}

export type MakePage = (request: PageRequest) => Promise<MadePage>;

/** ms that a page waits to be drawn; after them the browser draws it, and says what fails. */
const patience = 1000;

/** Makes the pages of the web app that was built into `folder`; `tagOf` is the state of a programme. */
export async function makePages(
  folder: string,
  tagOf: (programme: string) => Promise<string>,
): Promise<MakePage> {
  const index = stripLoading(await readFile(join(folder, "index.html"), "utf8"));
  const findFiles = readManifest(folder);
  const readStyles = readOnce(folder);
  const beforePaint = await readFile(join(folder, ".render/before-paint.js"), "utf8");
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
    const styles = (await Promise.all(files.styles.map(readStyles))).join("");
    const content = { language, screen, files, drawn, description, styles, beforePaint } as const;
    return {
      html: writePage(index, content),
      inline: {
        styles: [styles, drawn?.styles ?? ""].filter(Boolean),
        scripts: [beforePaint],
      },
    };
  };
}

/** Reads files of the built app, each one time: their names change with their content. */
function readOnce(folder: string): (file: string) => Promise<string> {
  const read = new Map<string, Promise<string>>();
  return (file) => {
    const text = read.get(file) ?? readFile(join(folder, file), "utf8");
    read.set(file, text);
    return text;
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
