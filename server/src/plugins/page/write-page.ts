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
  /** The style sheets of the files. */
  readonly styles: string;
  /** What runs before the page is seen. */
  readonly beforePaint: string;
}

/** The built `index.html` without what loads code and styles: `writePage` says when those come. */
export function stripLoading(index: string): string {
  return index.replaceAll(
    /\s*<(?:script type="module"|link rel="(?:modulepreload|stylesheet)")[^>]*>(?:<\/script>)?/g,
    "",
  );
}

/**
 * The app's page, with all that it needs to be seen: its language, how it looks, what the server drew and the answers of the
 * API that this was drawn from. So it is seen after one journey instead of three. Its code waits in a template until
 * then, and `before-paint.ts` takes it out.
 */
export function writePage(index: string, content: PageContent): string {
  const { language, screen, files, drawn, description, styles, beforePaint } = content;
  const isDrawn = Boolean(drawn?.html);
  const code = [
    // The styles are in the page; by these the code knows that it need not load them. Browsers would, if they saw them coming.
    ...files.styles.map((file) => `<link rel="stylesheet" disabled crossorigin href="/${file}">`),
    ...files.scripts.map((file) => `<link rel="modulepreload" crossorigin href="/${file}">`),
    `<script type="module" crossorigin src="/${files.entry}"></script>`,
  ].join("");
  const head = [
    ...files.fonts.map(
      (file) => `<link rel="preload" as="font" type="font/woff2" crossorigin href="/${file}">`,
    ),
    ...(styles ? [`<style>${styles}</style>`] : []),
    ...(drawn?.styles ? [`<style id="drawn-styles">${drawn.styles}</style>`] : []),
    `<script${isDrawn ? " data-drawn" : ""}>${beforePaint}</script>`,
    ...(description ? [`<script type="application/ld+json">${escapeJson(description)}</script>`] : []),
  ].join("\n    ");
  const answers = drawn?.answers
    ? `<script type="application/json" id="answers">${escapeJson(drawn.answers)}</script>`
    : "";
  return index
    .replace('lang="ar" dir="rtl"', () => (language === "en" ? 'lang="en" dir="ltr"' : 'lang="ar" dir="rtl"'))
    .replace(/<title>[^<]*/, (plain) => (drawn?.title ? `<title>${escapeText(drawn.title)}` : plain))
    .replace("</head>", () => `  ${head}\n  </head>`)
    .replace(
      '<div id="root"></div>',
      () =>
        `<div id="root" data-screen="${screen}"${isDrawn ? ` data-drawn>${drawn?.html}` : ">"}</div>${answers}<template id="code">${code}</template>`,
    );
}

function escapeText(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
}

/** For an element of data, not a script: nothing runs it. What could end the element is written as an escape of JSON. */
function escapeJson(json: string): string {
  return json.replaceAll("<", "\\u003c");
}
