import { inLanguage } from "./load-messages.ts";

// Words that come with the code that says them: the other loaders are part of what every page loads first.

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
