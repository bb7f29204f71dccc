import { beside, inLanguage, loadServicesMessages } from "./load-messages.ts";

// Words of what comes late on a page, if at all: the pages' own loaders are part of what every page loads first.

/** What is said of why a score changed, much of it as the page of a service does. */
export const loadChangesMessages = beside(
  loadServicesMessages,
  inLanguage(["changes"], {
    ar: async () => (await import("./messages/ar/changes.ts")).changes,
    en: async () => (await import("./messages/en/changes.ts")).changes,
  }),
);

/** What is said of when the benchmark is reached at the pace so far. */
export const loadProjectionMessages = inLanguage(["projection"], {
  ar: async () => (await import("./messages/ar/projection.ts")).projection,
  en: async () => (await import("./messages/en/projection.ts")).projection,
});
