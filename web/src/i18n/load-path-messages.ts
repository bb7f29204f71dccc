import { beside, inLanguage, loadServicesMessages } from "./load-messages.ts";

/** What is said of the path to the benchmark, much of it as the page of a service does; a part of its page, not of every first one. */
export const loadPathMessages = beside(
  loadServicesMessages,
  inLanguage(["path"], {
    ar: async () => (await import("./messages/ar/path.ts")).path,
    en: async () => (await import("./messages/en/path.ts")).path,
  }),
);
