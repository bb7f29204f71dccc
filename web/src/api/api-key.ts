import { useSyncExternalStore } from "react";

/** An API key as this tab holds it. */
export interface HeldKey {
  /** `null` where there is none. */
  readonly key: string | null;
  /** Whether the server did not know the one before: it was mistyped, or has been revoked. */
  readonly isRefused: boolean;
}

const place = "marsad.api-key";
const listeners = new Set<() => void>();

function recall(): string | null {
  try {
    return sessionStorage.getItem(place);
  } catch {
    return null;
  }
}

function remember(key: string | null): void {
  try {
    if (key === null) sessionStorage.removeItem(place);
    else sessionStorage.setItem(place, key);
  } catch {
    // A browser that keeps nothing asks again after a reload, no more.
  }
}

const none: HeldKey = { key: null, isRefused: false };
let held: HeldKey = { key: recall(), isRefused: false };

function hold(next: HeldKey): void {
  held = next;
  remember(next.key);
  for (const listener of listeners) listener();
}

/** Keeps a key until the tab is closed, in this tab alone. */
export const enterKey = (key: string) => hold({ key, isRefused: false });

export const forgetKey = () => hold(none);

/** Forgets a key that the server did not know, unless another has been entered since. */
export function refuseKey(key: string): void {
  if (held.key === key) hold({ key: null, isRefused: true });
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The key of this tab, followed as it is entered, forgotten or refused. */
export function useHeldKey(): HeldKey {
  return useSyncExternalStore(
    subscribe,
    () => held,
    () => none,
  );
}
