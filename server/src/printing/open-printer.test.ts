import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openPrinter } from "./open-printer.ts";
import type { AskOurselves } from "./print-page.ts";
import { type Printer, printingLimits } from "./printer.ts";

/** A page of ours that also wants something of somebody else. */
const page = `<!doctype html><html lang="en"><title>A page</title>
<link rel="icon" href="/assets/a.css"><script src="/assets/a.js"></script><img alt="" src="https://elsewhere.example/pixel.png">
<h1 data-print="ready">Ready</h1></html>`;

const hasBrowser = process.platform === "linux" && process.arch === "x64";
let folder: string;
const printers: Printer[] = [];

const open = (ask: AskOurselves, path: string | null = null) => {
  const printer = openPrinter({ path, caches: [], pages: folder }, ask);
  printers.push(printer);
  return printer;
};
const html = (body: string) => ({
  status: 200,
  headers: { "content-type": "text/html" },
  body: Buffer.from(body),
});

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "marsad-pages-"));
  await writeFile(join(folder, "index.html"), "");
});
afterAll(async () => {
  await Promise.all(printers.map((printer) => printer.close()));
  await rm(folder, { recursive: true });
});

test.skipIf(!hasBrowser)("a page is printed to a tagged PDF out of our own answers alone", async () => {
  const asked: string[] = [];
  const printer = open(async (path) => {
    asked.push(path);
    return html(page);
  });
  const address = new URL("https://marsad.example/some/page?period=2024");
  const pdf = (await printer.print(address)).toString("latin1");
  expect(pdf.slice(0, 5)).toBe("%PDF-");
  expect(pdf).toContain("/MarkInfo");
  expect(pdf).toMatch(/\/Lang \(en\)/);
  await printer.print(address);
  // What is under /assets was asked for once; the other site never was, nor were we for it.
  expect(asked.filter((path) => path !== "/assets/a.css")).toEqual([
    "/some/page?period=2024",
    "/assets/a.js",
    "/some/page?period=2024",
  ]);
});

test.skipIf(!hasBrowser)("a page that says it could not load is not printed", async () => {
  const printer = open(async () => html(page.replace("ready", "failed")));
  await expect(printer.print(new URL("http://marsad.example/"))).rejects.toMatchObject({
    status: 503,
    code: "printing-failed",
  });
});

test.skipIf(!hasBrowser)(
  "who comes when too many wait is told so at once; who is patient waits",
  async () => {
    const { promise, resolve } = Promise.withResolvers<void>();
    const printer = open(async () => {
      await promise;
      return html(page);
    });
    const address = new URL("http://marsad.example/");
    const waiting = Array.from({ length: printingLimits.atOnce + 2 }, () =>
      printer.print(address, { isPatient: true }),
    );
    const most = printingLimits.atOnce + printingLimits.waiting;
    const more = Array.from({ length: most - waiting.length }, () => printer.print(address));
    await expect(printer.print(address)).rejects.toMatchObject({ status: 503, code: "printing-busy" });
    const patient = printer.print(address, { isPatient: true });
    resolve();
    for (const pdf of await Promise.all([...waiting, ...more, patient]))
      expect(pdf.length).toBeGreaterThan(0);
  },
);

test("without a browser, or without pages, it says with 501 what to do", async () => {
  const nobody = open(async () => html(page), "/nowhere/chromium");
  await expect(nobody.check()).rejects.toMatchObject({ status: 501, code: "no-browser" });
  await expect(nobody.print(new URL("http://marsad.example/"))).rejects.toMatchObject({ status: 501 });
  const unbuilt = openPrinter({ path: null, caches: [], pages: join(folder, "nowhere") }, async () =>
    html(page),
  );
  await expect(unbuilt.check()).rejects.toMatchObject({ status: 501, code: "web-not-built" });
});
