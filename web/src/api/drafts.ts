import type {
  Draft,
  DraftList,
  MethodologyChanges,
  MethodologyDefinition,
  PublishedMethodologyVersion,
  RescoredPeriod,
} from "@marsad/shared/schemas";
import { queryOptions } from "@tanstack/react-query";
import { readWithKey } from "./ask-with-key.ts";
import { path } from "./queries.ts";

const drafts = (programme: string, ...more: readonly string[]) => [
  "programmes",
  programme,
  "drafts",
  ...more,
];

/** The query of what a key shows of drafts; the key itself is no part of what is remembered, and what is remembered is never taken as fresh. */
function read<Message>(key: string, programme: string, more: readonly string[], from?: string) {
  return queryOptions({
    queryKey: ["drafts", programme, ...more, from ?? ""],
    queryFn: ({ signal }) =>
      readWithKey<Message>(key, path(drafts(programme, ...more), { from }), { signal }),
    staleTime: 0,
  });
}

export const draftsQuery = (key: string, programme: string) => read<DraftList>(key, programme, []);

export const draftQuery = (key: string, programme: string, version: string) =>
  read<Draft>(key, programme, [version]);

/** In what a draft differs from a published version; from the one it says it comes after where none is named. */
export const draftChangesQuery = (key: string, programme: string, version: string, from: string) =>
  read<MethodologyChanges>(key, programme, [version, "changes"], from);

/** What a period would be by a draft, beside what it is. */
export const draftTrialQuery = (key: string, programme: string, version: string, period: string) =>
  read<RescoredPeriod>(key, programme, [version, "trials", period]);

/** Which draft. */
export interface DraftAddress {
  readonly programme: string;
  readonly version: string;
}

const written = (message: unknown) => ({
  headers: { "content-type": "application/json" },
  body: JSON.stringify(message),
});

/** Puts a draft in the place of the one of its version, or begins it. */
export function putDraft(key: string, programme: string, definition: MethodologyDefinition): Promise<Draft> {
  const address = path(drafts(programme, definition.version));
  return readWithKey<Draft>(key, address, { method: "PUT", ...written(definition) });
}

/** Gives a draft up; resolves to what it was. */
export function removeDraft(key: string, { programme, version }: DraftAddress): Promise<Draft> {
  return readWithKey<Draft>(key, path(drafts(programme, version)), { method: "DELETE" });
}

/** Publishes a draft where it has this hash still. */
export function publishDraft(
  key: string,
  { programme, version }: DraftAddress,
  hash: string,
): Promise<PublishedMethodologyVersion> {
  const address = path(drafts(programme, version, "publication"));
  return readWithKey<PublishedMethodologyVersion>(key, address, { method: "POST", ...written({ hash }) });
}
