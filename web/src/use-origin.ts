import { useAlive } from "./use-alive.ts";

/** Where the reader found us, as `https://host`; `null` until the page has come to life: the server goes by many names. */
export function useOrigin(): string | null {
  return useAlive() ? location.origin : null;
}
