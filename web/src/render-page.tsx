import type { Query, QueryClient } from "@tanstack/react-query";
import { prerender } from "react-dom/static";
import { Router } from "wouter";
import { createQueryClient } from "./api/create-query-client.ts";
import type { GivenAnswer } from "./api/given-answers.ts";
import { App } from "./app.tsx";
import { DrawnFor, type Screen } from "./drawn-for.ts";
import { DrawnHead } from "./drawn-head.ts";
import { chooseLanguage, type Language } from "./i18n/language.ts";
import { loadMessages } from "./i18n/load-messages.ts";
import { loadPage } from "./load-page.ts";
import { pageAt } from "./page-at.ts";
import { messageFiles, pageModules } from "./page-modules.ts";
import type { PageCode } from "./pages.ts";

export interface RenderOptions {
  /** Path and parameters of the page's address. */
  readonly pathname: string;
  readonly search: string;
  readonly screen: Screen;
  /** Asks the API for a path below `/api`; null where it does not answer 200. */
  readonly ask: (path: string) => Promise<string | null>;
}

export interface RenderedPage {
  /** Empty, as the title is, where the page is drawn by the browser alone. */
  readonly html: string;
  /** Plain text. */
  readonly title: string;
  readonly answers: readonly GivenAnswer[];
}

/** Pages of which nothing is everybody's, that are drawn for paper, or that work in the browser alone. */
const drawnByBrowser: readonly (PageCode | null)[] = [
  null,
  "scorecard",
  "playground",
  "feedback",
  "drafts",
  "ingestion",
  "ingestionRecord",
];

/** A page is drawn again with the answers that it was found to miss: its programme, then its period, then what these lead to. */
const mostRounds = 5;

/** The modules, by their names in the build's manifest, that a page at a path needs beside the app's own, in a language. */
export function modulesOf(pathname: string, language: Language): readonly string[] {
  const page = pageAt(pathname);
  const files = [...loadMessages.files, ...(page === null ? [] : messageFiles(page))];
  return [
    ...files.map((file) => `src/i18n/messages/${language}/${file}.ts`),
    ...(page === null ? [] : [pageModules[page]]),
  ];
}

/**
 * Draws a page as a browser would once all it asks for is there, with those answers. A page that could not be drawn
 * whole, because an answer is missing or was refused, is left to the browser, which says what is wrong.
 */
export async function renderPage(options: RenderOptions): Promise<RenderedPage> {
  const { pathname, search, ask } = options;
  const language = chooseLanguage(search, null);
  const queries = createQueryClient(async <Message,>(path: string) => {
    const answer = await ask(path);
    if (answer === null) throw new Error(`${path} was not answered`);
    return JSON.parse(answer) as Message;
  });
  await loadPage(pathname, language);
  let drawn = await drawPage(queries, options);
  for (let round = 1; round < mostRounds; round++) {
    const missing = queries.getQueryCache().findAll({ predicate: isMissing });
    if (missing.length === 0) break;
    await Promise.all(missing.map((query) => query.fetch().catch(() => undefined)));
    drawn = await drawPage(queries, options);
  }
  const asked = queries.getQueryCache().getAll();
  const answered = asked.filter(({ state }) => state.status === "success");
  const isWhole = asked.every((query) => query.state.status === "success" || isIdle(query));
  return {
    ...(isWhole && !drawnByBrowser.includes(pageAt(pathname)) ? drawn : { html: "", title: "" }),
    answers: answered.map(({ queryKey, state }) => [queryKey, state.data] as const),
  };
}

/** Whether nobody asks for it yet: what is chosen first, or is for who holds a key. */
const isIdle = ({ options }: Query) => "enabled" in options && options.enabled === false;

const isMissing = (query: Query) => query.state.status === "pending" && !isIdle(query);

/** @throws the first fault of a part of the page. */
async function drawPage(queries: QueryClient, { pathname, search, screen }: RenderOptions) {
  const head = { title: "" };
  const faults: unknown[] = [];
  const { prelude } = await prerender(
    <Router ssrPath={pathname} ssrSearch={search}>
      <DrawnFor value={screen}>
        <DrawnHead value={head}>
          <App queries={queries} />
        </DrawnHead>
      </DrawnFor>
    </Router>,
    {
      // What comes late would come with a script of its own, which our policy forbids.
      progressiveChunkSize: Number.POSITIVE_INFINITY,
      onError: (fault) => {
        faults.push(fault);
      },
    },
  );
  if (faults.length > 0) throw faults[0];
  return { html: await new Response(prelude).text(), title: head.title };
}
