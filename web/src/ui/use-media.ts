import { useCallback, useSyncExternalStore } from "react";
import { useDrawnFor } from "../drawn-for.ts";
import { fitsWidth } from "./fits-width.ts";

/**
 * Whether a media query holds, as it changes: for what a style sheet alone cannot lay out in two ways. Where the server
 * draws, and until the page has come to life, it is answered for the screen that the server drew for.
 */
export function useMedia(query: string): boolean {
  const drawnFor = useDrawnFor();
  const subscribe = useCallback(
    (changed: () => void) => {
      const list = matchMedia(query);
      list.addEventListener("change", changed);
      return () => list.removeEventListener("change", changed);
    },
    [query],
  );
  return useSyncExternalStore(
    subscribe,
    () => matchMedia(query).matches,
    () => fitsWidth(query, drawnFor),
  );
}
