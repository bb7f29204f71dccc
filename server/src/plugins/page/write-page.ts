import { pageAt } from "./pages.ts";
import { type Ask, readAnswers } from "./read-answers.ts";
import type { FindFiles } from "./read-manifest.ts";

interface PageOptions {
  /** The built `index.html`. */
  readonly index: string;
  readonly findFiles: FindFiles;
  readonly ask: Ask;
}

/** ms that a page waits for its first answers; without them it asks for itself, and says what fails. */
const patience = 500;

/**
 * The app's page at an address, with what it needs first: its language, its code, and the first answers of the API, so that
 * a browser far away draws it after one journey instead of four.
 */
export async function writePage({ index, findFiles, ask }: PageOptions, url: URL): Promise<string> {
  const language = url.searchParams.get("lang") === "en" ? "en" : "ar";
  const page = pageAt(url.pathname.split("/").filter(Boolean));
  const { scripts, styles } = findFiles([
    ...["index", page?.messages ?? "index"].map((name) => `src/i18n/messages/${language}/${name}.ts`),
    ...(page ? [page.module] : []),
  ]);
  const told = Promise.all([readAnswers(ask, url), readDescription(ask, url, language)]);
  const [answers, description] = (await Promise.race([told, later(patience)])) ?? [null, null];
  const head = [
    ...scripts.map((file) => `<link rel="modulepreload" crossorigin href="/${file}">`),
    ...styles.map((file) => `<link rel="stylesheet" crossorigin href="/${file}">`),
    ...(answers && answers.size > 0 ? [writeAnswers(answers)] : []),
    ...(description ? [writeDescription(description)] : []),
  ].join("\n    ");
  return (language === "en" ? index.replace('lang="ar" dir="rtl"', 'lang="en" dir="ltr"') : index).replace(
    "</head>",
    () => `  ${head}\n  </head>`,
  );
}

/** The programme as a dataset, for search engines; null outside of one, and for one without results. */
async function readDescription(ask: Ask, { pathname }: URL, language: string): Promise<string | null> {
  const [programme] = pathname.split("/").filter(Boolean);
  return programme === undefined ? null : ask(`/programmes/${programme}/dataset.jsonld?lang=${language}`);
}

function later(milliseconds: number): Promise<null> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds, null).unref());
}

function writeDescription(description: string): string {
  return `<script type="application/ld+json">${escapeJson(description)}</script>`;
}

function writeAnswers(answers: ReadonlyMap<string, string>): string {
  const entries = [...answers].map(([path, answer]) => `${JSON.stringify(path)}:${answer}`);
  return `<script type="application/json" id="answers">${escapeJson(`{${entries.join(",")}}`)}</script>`;
}

/** For an element of data, not a script: nothing runs it. What could end the element is written as an escape of JSON. */
function escapeJson(json: string): string {
  return json.replaceAll("<", "\\u003c");
}
