/** The parameters of a page's address, without the language. What is `undefined` or empty is left out. */
export type Search = Readonly<Record<string, string | undefined>>;

function address(segments: readonly string[], search: Search = {}): string {
  const path = `/${segments.map(encodeURIComponent).join("/")}`;
  const parameters = new URLSearchParams();
  for (const [name, value] of Object.entries(search)) if (value) parameters.set(name, value);
  const text = parameters.toString();
  return text ? `${path}?${text}` : path;
}

/** Every address of the product, without its language: `Link` of `ui/link.tsx` adds that one. */
export const paths = {
  programmes: () => "/",
  overview: (programme: string, search?: Search) => address([programme], search),
  ranking: (programme: string, search?: Search) => address([programme, "ranking"], search),
  /** How sure a ranking is. */
  uncertainty: (programme: string, search?: Search) => address([programme, "ranking", "uncertainty"], search),
  entity: (programme: string, entity: string, search?: Search) =>
    address([programme, "entities", entity], search),
  /** The peers of an entity, and whom of them it can learn from. */
  peers: (programme: string, entity: string, search?: Search) =>
    address([programme, "entities", entity, "peers"], search),
  /** An entity's scorecard as it is printed. */
  scorecard: (programme: string, entity: string, search?: Search) =>
    address([programme, "entities", entity, "scorecard"], search),
  /** What an entity can do to reach the benchmark (`path`), and what would be if its values were others (`what-if`). */
  path: (programme: string, entity: string, part: "path" | "what-if", search?: Search) =>
    address([programme, "entities", entity, part], search),
  service: (programme: string, entity: string, service: string, search?: Search) =>
    address([programme, "services", entity, service], search),
  /** What each criterion costs, and who does best at it. */
  criteria: (programme: string, search?: Search) => address([programme, "criteria"], search),
  compare: (programme: string, search?: Search) => address([programme, "compare"], search),
  ingest: (programme: string, search?: Search) => address([programme, "ingest"], search),
  /** What one past ingestion did. */
  ingestion: (programme: string, id: string) => address([programme, "ingest", id]),
  methodology: (programme: string, version?: string, search?: Search) =>
    address([programme, "methodology", ...(version === undefined ? [] : [version])], search),
  /** In what a version of the rule book differs from the one before, or from another. */
  methodologyChanges: (programme: string, version: string, search?: Search) =>
    address([programme, "methodology", version, "changes"], search),
  /** A period as a version that is not its own scores it. */
  otherScores: (programme: string, version: string, search?: Search) =>
    address([programme, "methodology", version, "scores"], search),
  /** Versions of the rule book that are not published yet. */
  drafts: (programme: string, search?: Search) => address([programme, "drafts"], search),
  /** Composite indicators tried out, of no programme. */
  playground: (search?: Search) => address(["playground"], search),
  accessibility: () => "/about/accessibility",
  privacy: () => "/about/privacy",
  /** What readers said of the pages; for administrators. */
  feedback: (search?: Search) => address(["about", "feedback"], search),
  apiReference: () => "/api/docs",
};

/**
 * `path` in a language. Arabic is the default and needs no parameter, but has one where `isSaid`: a link that leads on from an
 * address that says its language says it too.
 */
export function withLanguage(path: string, language: string, isSaid = false): string {
  const [pathname = "/", search = ""] = path.split("?");
  const parameters = new URLSearchParams(search);
  parameters.delete("lang");
  if (isSaid || language !== "ar") parameters.set("lang", language);
  const text = parameters.toString();
  return text ? `${pathname}?${text}` : pathname;
}

/** Whether an address asks for the content of a page alone, for a frame in a page of another site. */
export function isEmbedded(search: string): boolean {
  return new URLSearchParams(search).get("embed") === "1";
}

/** `path` inside the same frame: who moves on in it stays in it. */
export function withFrame(path: string, embedded: boolean): string {
  if (!embedded) return path;
  return `${path}${path.includes("?") ? "&" : "?"}embed=1`;
}
