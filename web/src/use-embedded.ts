import { useSearch } from "wouter";
import { isEmbedded } from "./paths.ts";

/** Whether the page is made to be shown inside one of another site: its content alone. */
export function useEmbedded(): boolean {
  return isEmbedded(useSearch());
}
