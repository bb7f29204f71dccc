import { packageCache, unpackChromium } from "./unpack-chromium.ts";

/** One way to start a Chromium, as Playwright's launch options have it. */
export type ChromiumLaunch =
  | { readonly executablePath: string; readonly env?: Record<string, string> }
  | { readonly channel: string };

export interface ChromiumPlace {
  /** A browser that the deployer names, to the exclusion of others; null for none. */
  readonly path: string | null;
  /** Folders to unpack the npm package's Chromium into, the first that can be written. */
  readonly caches: readonly string[];
}

/**
 * The ways to start a Chromium on this machine, the first that works is taken: the one that is named; the npm package's
 * on Linux x64, for which alone it has one; elsewhere an installed Chrome or Edge.
 *
 * @throws an error of the file system where the package cannot be unpacked.
 */
export async function chromiumLaunches({ path, caches }: ChromiumPlace): Promise<ChromiumLaunch[]> {
  if (path !== null) return [{ executablePath: path }];
  if (process.platform !== "linux" || process.arch !== "x64")
    return [{ channel: "chrome" }, { channel: "msedge" }];
  const { executable, fonts } = await unpackSomewhere([packageCache, ...caches]);
  return [{ executablePath: executable, env: { ...ownEnvironment(), FONTCONFIG_PATH: fonts } }];
}

async function unpackSomewhere([cache = packageCache, ...others]: readonly string[]) {
  try {
    return await unpackChromium(cache);
  } catch (error) {
    if (others.length === 0 || !isReadOnly(error)) throw error;
    return unpackSomewhere(others);
  }
}

function isReadOnly(error: unknown): boolean {
  return error instanceof Error && "code" in error && /^(EACCES|EPERM|EROFS)$/.test(String(error.code));
}

/** What a browser needs of the environment, and none of the server's secrets; in UTF-8, so that files may have Arabic names. */
function ownEnvironment(): Record<string, string> {
  const { PATH = "", HOME = "", TMPDIR } = process.env;
  return { PATH, HOME, LC_ALL: "C.UTF-8", ...(TMPDIR !== undefined && { TMPDIR }) };
}
