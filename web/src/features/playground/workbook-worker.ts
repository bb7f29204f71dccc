import { readWorkbook } from "./read-workbook.ts";

/** Reads a workbook apart from the page, which stays at work meanwhile; answers `null` where it is none. */
addEventListener("message", async ({ data }: MessageEvent<Uint8Array>) => {
  postMessage(await readWorkbook(data).catch(() => null));
});
