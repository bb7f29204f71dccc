import { useSyncExternalStore } from "react";

/** Whether a media query holds, followed as it changes: for what is drawn differently, not merely laid out differently. */
export function useMedia(query: string): boolean {
  return useSyncExternalStore(
    (listener) => {
      const media = matchMedia(query);
      media.addEventListener("change", listener);
      return () => media.removeEventListener("change", listener);
    },
    () => matchMedia(query).matches,
  );
}
