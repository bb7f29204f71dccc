import { useSyncExternalStore } from "react";

const never = () => () => undefined;

/** Whether the page has come to life in a browser: not where the server draws it, nor in the first moment after. */
export function useAlive(): boolean {
  return useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
}
