import { useSyncExternalStore } from "react";

const prefix = "marsad.";
const listeners = new Set<() => void>();

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  addEventListener("storage", listener);
  return () => {
    listeners.delete(listener);
    removeEventListener("storage", listener);
  };
}

/** A setting that this device remembers; `null` where it remembers none. */
export function recallSetting(key: string): string | null {
  try {
    return localStorage.getItem(prefix + key);
  } catch {
    return null;
  }
}

function write(key: string, value: string | null): void {
  try {
    if (value === null) localStorage.removeItem(prefix + key);
    else localStorage.setItem(prefix + key, value);
  } catch {
    // A browser that keeps nothing still shows everything: the setting is forgotten, no more.
  }
  for (const listener of listeners) listener();
}

/**
 * A setting that this device remembers, and how to change it (`null` forgets it). It is never sent anywhere;
 * every component that reads it, in other tabs too, follows a change.
 */
export function useDeviceSetting(key: string): readonly [string | null, (value: string | null) => void] {
  const value = useSyncExternalStore(
    subscribe,
    () => recallSetting(key),
    () => null,
  );
  return [value, (next) => write(key, next)];
}
