import { beside, inLanguage, loadServicesMessages } from "./load-messages.ts";

// Words that come with the code that says them: the other loaders are part of what every page loads first.

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

/** What the page about criteria says. */
export const loadCriteriaMessages = inLanguage(["criteria"], {
  ar: async () => (await import("./messages/ar/criteria.ts")).criteria,
  en: async () => (await import("./messages/en/criteria.ts")).criteria,
});

/** What the page about the peers of an entity says. */
export const loadPeersMessages = inLanguage(["peers"], {
  ar: async () => (await import("./messages/ar/peers.ts")).peers,
  en: async () => (await import("./messages/en/peers.ts")).peers,
});

/** What is said of the path to the benchmark and of what if, much of it as the page of a service does. */
export const loadPathMessages = beside(
  loadServicesMessages,
  inLanguage(["path"], {
    ar: async () => (await import("./messages/ar/path.ts")).path,
    en: async () => (await import("./messages/en/path.ts")).path,
  }),
);
