import type { Messages } from "./language-view.ts";
import { files, loadFrom } from "./load-messages.ts";

// Words that come with the code that says them: the other loaders are part of what every page loads first.

const ownFiles = import.meta.glob<Readonly<Record<string, Messages>>>(
  "./messages/*/{changes,criteria,definition,drafts,path,peers,playground,projection,what-if}.ts",
);

const inLanguage = (...names: readonly string[]) => loadFrom({ ...files, ...ownFiles }, names);

/** What is said of why a score changed, much of it as the page of a service does. */
export const loadChangesMessages = inLanguage("entities", "services", "changes");

/** What is said of when the benchmark is reached at the pace so far. */
export const loadProjectionMessages = inLanguage("projection");

/** What the page about criteria says. */
export const loadCriteriaMessages = inLanguage("criteria");

/** What the page about the peers of an entity says. */
export const loadPeersMessages = inLanguage("peers");

/** What the page says on which values are tried, much of it as the page of a service does. */
export const loadWhatIfMessages = inLanguage("entities", "services", "what-if");

/** What is said of the path to the benchmark, some of it as on the page where values are tried. */
export const loadPathMessages = inLanguage("entities", "services", "what-if", "path");

/** What the page says on which composite indicators are tried out. */
export const loadPlaygroundMessages = inLanguage("definition", "playground");

/** What the page of drafts says before one is open. */
export const loadDraftsMessages = inLanguage("key", "drafts");

/** What is said of a draft that is open, much of it as the other pages of the rule book and the playground do. */
export const loadDraftDeskMessages = inLanguage(
  "methodology",
  "version-changes",
  "other-scores",
  "definition",
);
