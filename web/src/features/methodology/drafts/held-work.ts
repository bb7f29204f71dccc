import { useSyncExternalStore } from "react";

/** What is typed of a draft and not saved yet. */
export interface HeldWork {
  readonly text: string;
  /** The hash of the draft that it began from; `null` where it began from none. */
  readonly hash: string | null;
}

/** Which draft of which programme; the version is `null` for the one that is begun and was never saved. */
export interface WorkPlace {
  readonly programme: string;
  readonly version: string | null;
}

const held = new Map<string, HeldWork>();
const listeners = new Set<() => void>();

const nameOf = ({ programme, version }: WorkPlace) => `${programme} ${version ?? ""}`;

const askFirst = (event: BeforeUnloadEvent) => event.preventDefault();

/**
 * Keeps what is typed while the reader looks at other pages of the product, in the memory of this tab alone; `null` lets go of
 * it. The browser asks before it closes or reloads a page by which anything would be lost.
 */
export function holdWork(place: WorkPlace, work: HeldWork | null): void {
  if (work === null) held.delete(nameOf(place));
  else held.set(nameOf(place), work);
  if (held.size > 0) addEventListener("beforeunload", askFirst);
  else removeEventListener("beforeunload", askFirst);
  for (const listener of listeners) listener();
}

/** What is held as it is now, also where it changed since the page was drawn. */
export const readHeld = (place: WorkPlace): HeldWork | null => held.get(nameOf(place)) ?? null;

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** What is held of a draft, followed as it is typed. */
export function useHeldWork(place: WorkPlace): HeldWork | null {
  return useSyncExternalStore(subscribe, () => readHeld(place));
}
