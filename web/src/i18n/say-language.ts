import { isEmbedded } from "../paths.ts";
import { chooseLanguage, parseLanguage } from "./language.ts";

/**
 * Writes the language that the device remembers into an address that names none: whoever it is sent to sees the same, and so
 * does its reader after another choice. Where nothing is remembered the address stays as it is.
 */
export function sayLanguage(search: string, remembered: string | null): void {
  if (remembered === null || parseLanguage(search) !== null || isEmbedded(search)) return;
  const address = new URL(location.href);
  address.searchParams.set("lang", chooseLanguage(search, remembered));
  history.replaceState(history.state, "", address);
}
