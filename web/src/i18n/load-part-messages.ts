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

/** What is said of the path to the benchmark and of what if, much of it as the page of a service does. */
export const loadPathMessages = beside(
  loadServicesMessages,
  inLanguage(["path"], {
    ar: async () => (await import("./messages/ar/path.ts")).path,
    en: async () => (await import("./messages/en/path.ts")).path,
  }),
);
