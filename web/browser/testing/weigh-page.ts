import { gzipSync } from "node:zlib";
import type { Page, Response } from "playwright-core";

/** What a browser loads for a page, in bytes: scripts and styles, also those that stand in it, compressed by gzip; fonts as they are. */
export interface PageWeight {
  /** Those that work apart from the page too, but not the chunk that draws charts. */
  readonly scripts: number;
  readonly charts: number;
  readonly styles: number;
  readonly fonts: number;
}

/** Only the drawing library's code speaks of its own class names, and only the map has the regions' outlines. */
const drawsCharts = /recharts-|Map of Saudi Arabia/;

const parts = new Set(["document", "script", "stylesheet", "font"]);

/** Bytes of the styles or scripts that stand in a document; what has a type is data. */
function weighInside(html: string, element: "style" | "script"): number {
  const inside = [
    ...html.matchAll(new RegExp(`<${element}(?![^>]* (?:type|src)=)[^>]*>(.*?)</${element}>`, "gs")),
  ];
  return inside.reduce((sum, [, text = ""]) => sum + gzipSync(text).length, 0);
}

/** Notes every answer that the page gets from now on; the function that it resolves to weighs them. */
export function weighPage(page: Page): () => Promise<PageWeight> {
  const responses: Response[] = [];
  page.on("response", (response) => responses.push(response));
  return async () => {
    const weight = { scripts: 0, charts: 0, styles: 0, fonts: 0 };
    for (const response of responses) {
      const part = response.request().resourceType();
      if (!parts.has(part)) continue;
      const body = await response.body();
      if (part === "document") {
        weight.styles += weighInside(body.toString(), "style");
        weight.scripts += weighInside(body.toString(), "script");
        continue;
      }
      if (part === "font") weight.fonts += body.length;
      else if (part === "stylesheet") weight.styles += gzipSync(body).length;
      else weight[drawsCharts.test(body.toString()) ? "charts" : "scripts"] += gzipSync(body).length;
    }
    return weight;
  };
}
