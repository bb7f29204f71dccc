import type { DrawnPage } from "./draw-pages.ts";
import type { Screen } from "./page-renderer.ts";
import type { Files } from "./read-manifest.ts";

export interface PageContent {
  readonly language: "ar" | "en";
  readonly screen: Screen;
  readonly files: Files;
  readonly drawn: DrawnPage | null;
  /** The programme as a dataset, in JSON-LD, for search engines; null outside of one. */
  readonly description: string | null;
}

/**
 * The app's page, from the built `index.html`, with what it needs first: its language, its code, how it looks, and the answers
 * of the API that it was drawn from, so that a browser far away shows it after one journey instead of four.
 */
export function writePage(
  index: string,
  { language, screen, files, drawn, description }: PageContent,
): string {
  const { beforePaint } = files;
  // Modules run in the order in which they stand: this one before the app, which is much more to load.
  const first = [
    ...(beforePaint === null
      ? []
      : [`<script type="module" blocking="render" crossorigin src="/${beforePaint}"></script>`]),
    ...files.fonts.map(
      (file) => `<link rel="preload" as="font" type="font/woff2" crossorigin href="/${file}">`,
    ),
  ].join("");
  const head = [
    ...files.scripts.map((file) => `<link rel="modulepreload" crossorigin href="/${file}">`),
    ...files.styles.map((file) => `<link rel="stylesheet" crossorigin href="/${file}">`),
    ...(drawn?.styles ? [`<style id="drawn-styles">${drawn.styles}</style>`] : []),
    ...(description ? [`<script type="application/ld+json">${escapeJson(description)}</script>`] : []),
  ].join("\n    ");
  const answers = drawn?.answers
    ? `<script type="application/json" id="answers">${escapeJson(drawn.answers)}</script>`
    : "";
  return index
    .replace('lang="ar" dir="rtl"', () => (language === "en" ? 'lang="en" dir="ltr"' : 'lang="ar" dir="rtl"'))
    .replace(/<title>[^<]*/, (plain) => (drawn?.title ? `<title>${escapeText(drawn.title)}` : plain))
    .replace("</title>", (end) => `${end}${first}`)
    .replace("</head>", () => `  ${head}\n  </head>`)
    .replace(
      '<div id="root"></div>',
      () =>
        `<div id="root" data-screen="${screen}"${drawn?.html ? ` data-drawn>${drawn.html}` : ">"}</div>${answers}`,
    );
}

function escapeText(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
}

/** For an element of data, not a script: nothing runs it. What could end the element is written as an escape of JSON. */
function escapeJson(json: string): string {
  return json.replaceAll("<", "\\u003c");
}
