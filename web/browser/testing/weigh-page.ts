import { gzipSync } from "node:zlib";
import type { Page, Response } from "playwright-core";

/** What a browser loads for a page, in bytes: scripts and styles compressed by gzip, fonts as they are. */
export interface PageWeight {
  /** Without the chunk that draws charts. */
  readonly scripts: number;
  readonly charts: number;
  readonly styles: number;
  readonly fonts: number;
}

/** Only the drawing library's code speaks of its own class names. */
const drawsCharts = /recharts-/;

/** Notes every answer that the page gets from now on; the function that it resolves to weighs them. */
export function weighPage(page: Page): () => Promise<PageWeight> {
  const responses: Response[] = [];
  page.on("response", (response) => responses.push(response));
  return async () => {
    const weight = { scripts: 0, charts: 0, styles: 0, fonts: 0 };
    for (const response of responses) {
      const part = response.request().resourceType();
      if (part !== "script" && part !== "stylesheet" && part !== "font") continue;
      const body = await response.body();
      if (part === "font") weight.fonts += body.length;
      else if (part === "stylesheet") weight.styles += gzipSync(body).length;
      else weight[drawsCharts.test(body.toString()) ? "charts" : "scripts"] += gzipSync(body).length;
    }
    return weight;
  };
}
