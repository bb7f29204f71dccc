import { readFileSync } from "node:fs";
import { join } from "node:path";

/** A piece of the built web app, as Vite's manifest has it. */
interface Chunk {
  readonly file: string;
  readonly css?: readonly string[];
  readonly imports?: readonly string[];
}

/** Files of the web app below its root. */
export interface Files {
  /** What runs before the page is seen; null where there is nothing that does. */
  readonly beforePaint: string | null;
  readonly fonts: readonly string[];
  readonly scripts: readonly string[];
  readonly styles: readonly string[];
}

/** Answers what has to be loaded for some modules beside what `index.html` itself names. */
export type FindFiles = (modules: readonly string[]) => Files;

/** Reads which files the web app in `folder` was built into. */
export function readManifest(folder: string): FindFiles {
  const chunks: Record<string, Chunk> = JSON.parse(readFileSync(join(folder, ".vite/manifest.json"), "utf8"));
  const reach = (name: string, found: Set<string>) => {
    if (found.has(name) || chunks[name] === undefined) return found;
    found.add(name);
    for (const each of chunks[name].imports ?? []) reach(each, found);
    return found;
  };
  const known = reach("index.html", new Set());
  const beforePaint = chunks["src/before-paint.ts"]?.file ?? null;
  const fonts = Object.values(chunks).flatMap(({ file }) => (file.endsWith(".woff2") ? [file] : []));
  return (modules) => {
    const reached = modules.reduce((found, name) => reach(name, found), new Set(known));
    const parts = [...reached].flatMap((name) => (known.has(name) ? [] : (chunks[name] ?? [])));
    return {
      beforePaint,
      fonts,
      scripts: parts.map(({ file }) => file),
      styles: parts.flatMap(({ css = [] }) => css),
    };
  };
}
