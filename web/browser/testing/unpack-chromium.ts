import { existsSync, readFileSync } from "node:fs";
import { mkdir, mkdtemp, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { inflate } from "@sparticuz/chromium";
import { fromRepository } from "./repository.ts";

const packed = fromRepository("node_modules/@sparticuz/chromium");

/** The browser and the fonts it falls back on, unpacked. */
export interface UnpackedChromium {
  readonly executable: string;
  /** Where fontconfig finds its settings; a bare machine has none. */
  readonly fonts: string;
}

/**
 * Unpacks the Chromium of the npm package into node_modules/.cache, once for each version of it. The package itself
 * would unpack into the system's temporary folder, where an interrupted attempt, or that of another user, stays.
 */
export async function unpackChromium(): Promise<UnpackedChromium> {
  const { version }: { version: string } = JSON.parse(readFileSync(join(packed, "package.json"), "utf8"));
  const folder = fromRepository(`node_modules/.cache/chromium-${version}`);
  if (!existsSync(folder)) await unpackInto(folder);
  return { executable: join(folder, "chromium"), fonts: join(folder, "fonts") };
}

async function unpackInto(folder: string): Promise<void> {
  await mkdir(fromRepository("node_modules/.cache"), { recursive: true });
  const unfinished = await mkdtemp(`${folder}-`);
  const temporary = process.env.TMPDIR;
  // The package unpacks into the temporary folder, wherever that is.
  process.env.TMPDIR = unfinished;
  try {
    const files = ["chromium.br", "fonts.tar.br", "swiftshader.tar.br"];
    await Promise.all(files.map((file) => inflate(join(packed, "bin", file))));
  } finally {
    if (temporary === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = temporary;
  }
  await writeFile(join(unfinished, "fonts", "fonts.conf"), fontSettings(join(folder, "fonts")));
  try {
    await rename(unfinished, folder);
  } catch (error) {
    await rm(unfinished, { recursive: true, force: true });
    // Another run was faster.
    if (!existsSync(folder)) throw error;
  }
}

const fontSettings = (folder: string) =>
  `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${folder}</dir>
  <cachedir>${join(folder, "cache")}</cachedir>
</fontconfig>
`;
