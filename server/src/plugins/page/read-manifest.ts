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
  readonly fonts: readonly string[];
  /** The script that runs, and those that it and the page are made of. */
  readonly entry: string;
  readonly scripts: readonly string[];
  readonly styles: readonly string[];
}

/** Answers what has to be loaded for the app and some of its modules. */
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
  const filesOf = (names: readonly string[]) => names.flatMap((name) => chunks[name] ?? []);
  const ofEntry = [...reach("index.html", new Set())];
  const fonts = Object.values(chunks).flatMap(({ file }) => (file.endsWith(".woff2") ? [file] : []));
  return (modules) => {
    const reached = modules.reduce((found, name) => reach(name, found), new Set(ofEntry));
    const ofPage = [...reached].slice(ofEntry.length);
    const [entry = "", ...scripts] = filesOf([...ofEntry, ...ofPage]).map(({ file }) => file);
    // What the entry imports is overruled by it.
    const styles = filesOf([...ofEntry.toReversed(), ...ofPage]).flatMap(({ css = [] }) => css);
    return { fonts, entry, scripts, styles };
  };
}
