import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import pixelmatch from "pixelmatch";
import { PNG } from "pngjs";
import { expect } from "vitest";
import { fromRepository } from "../testing/repository.ts";

const stored = fromRepository("web/browser/pictures/stored");
/** Where what differs is put, to be looked at. */
const differing = fromRepository("node_modules/.cache/pictures");

/** Set, the pictures are stored anew instead of compared: `RENEW_PICTURES=1`. */
const isRenewing = Boolean(process.env.RENEW_PICTURES);

/** The share of pixels that may differ: less than a thin line of a chart has. */
const tolerance = 0.0002;

/**
 * Compares a picture with the stored one of its name, pixel by pixel. Where they differ, the new one and the difference are
 * written beside each other, and the test says where.
 */
export async function matchesStored(name: string, bytes: Buffer): Promise<void> {
  const path = join(stored, `${name}.png`);
  if (isRenewing) {
    await mkdir(stored, { recursive: true });
    await writeFile(path, bytes);
    return;
  }
  const before = PNG.sync.read(await readFile(path));
  const now = PNG.sync.read(bytes);
  const place = join(differing, name);
  const keep = async (difference?: PNG) => {
    await mkdir(differing, { recursive: true });
    await writeFile(`${place}.png`, bytes);
    if (difference) await writeFile(`${place}-difference.png`, PNG.sync.write(difference));
  };
  const { width, height } = now;
  if (width !== before.width || height !== before.height) await keep();
  expect([width, height], `the size of ${name}; see ${place}.png`).toEqual([before.width, before.height]);
  const difference = new PNG({ width, height });
  const pixels = pixelmatch(before.data, now.data, difference.data, width, height, { threshold: 0.1 });
  const share = pixels / (width * height);
  if (share > tolerance) await keep(difference);
  expect(share, `how much of ${name} is drawn otherwise; see ${place}-difference.png`).toBeLessThanOrEqual(
    tolerance,
  );
}
