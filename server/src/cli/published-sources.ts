import { fileURLToPath } from "node:url";

/** Where the values of a source go, and the pack that defines that programme. */
export interface PublishedSource {
  readonly code: string;
  readonly programme: string;
  readonly pack: string;
}

/** The sources whose files are read as their publishers leave them. */
export const publishedSources: Readonly<Record<string, PublishedSource>> = {
  "gc-service-inventory": {
    code: "gc-service-inventory",
    programme: "gc-service-inventory",
    pack: fileURLToPath(new URL("../../../fixtures/gc-service-inventory", import.meta.url)),
  },
};
