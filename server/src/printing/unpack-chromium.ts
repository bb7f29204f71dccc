import { execFile } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

const modules = fileURLToPath(new URL("../../../node_modules", import.meta.url));
const packed = join(modules, "@sparticuz/chromium");
const inflater = fileURLToPath(new URL("./inflate-files.ts", import.meta.url));

/** Where the unpacked browser is kept: beside the packages, unless the deployer names another folder that can be written. */
export const packageCache = join(modules, ".cache");

/** The browser and the fonts it falls back on, unpacked. */
export interface UnpackedChromium {
  readonly executable: string;
  /** Where fontconfig finds its settings; a bare machine has none. */
  readonly fonts: string;
}

/**
 * Unpacks the Chromium of the npm package into a folder, once for each version of it. The package itself would unpack
 * into the system's temporary folder, where an interrupted attempt, or that of another user, stays.
 */
export async function unpackChromium(cache: string): Promise<UnpackedChromium> {
  const { version }: { version: string } = JSON.parse(readFileSync(join(packed, "package.json"), "utf8"));
  const folder = join(cache, `chromium-${version}`);
  if (!existsSync(folder)) await unpackInto(folder, cache);
  await placeFonts(folder);
  return { executable: join(folder, "chromium"), fonts: join(folder, "fonts") };
}

async function unpackInto(folder: string, cache: string): Promise<void> {
  await mkdir(cache, { recursive: true });
  const unfinished = await mkdtemp(`${folder}-`);
  try {
    const files = ["chromium.br", "fonts.tar.br", "swiftshader.tar.br"].map((file) =>
      join(packed, "bin", file),
    );
    // The package unpacks into the temporary folder, wherever that is: in a process of its own, it is this one alone.
    await promisify(execFile)(process.execPath, [inflater, ...files], {
      env: { ...process.env, TMPDIR: unfinished },
    });
    await rename(unfinished, folder);
  } catch (error) {
    await rm(unfinished, { recursive: true, force: true });
    // Another process was faster.
    if (!existsSync(folder)) throw error;
  }
}

/** The settings name the fonts by their absolute path, which is another one where the folder was copied or moved. */
async function placeFonts(folder: string): Promise<void> {
  const file = join(folder, "fonts", "fonts.conf");
  const settings = fontSettings(join(folder, "fonts"));
  if ((await readFile(file, "utf8").catch(() => null)) === settings) return;
  const unfinished = `${file}.${process.pid}`;
  await writeFile(unfinished, settings);
  await rename(unfinished, file);
}

const fontSettings = (folder: string) =>
  `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${folder}</dir>
  <cachedir>${join(folder, "cache")}</cachedir>
</fontconfig>
`;
