import type { IncomingHttpHeaders } from "node:http";
import type { Screen } from "./page-renderer.ts";

/** The kind of screen that a browser says it has; one that says nothing has a desk's. What it says wrongly it mends by itself. */
export function screenOf(headers: IncomingHttpHeaders): Screen {
  const isMobile = headers["sec-ch-ua-mobile"] ?? (/\bMobi/.test(headers["user-agent"] ?? "") ? "?1" : "?0");
  return isMobile === "?1" ? "phone" : "desk";
}
