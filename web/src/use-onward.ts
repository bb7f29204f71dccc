import { useSearch } from "wouter";
import { parseLanguage } from "./i18n/language.ts";
import { useLanguage } from "./i18n/use-language.ts";
import { isEmbedded, withFrame, withLanguage } from "./paths.ts";

/** Writes an address of `paths.ts` as this page leads on to it: in its language, said where it says its own, and in its frame. */
export function useOnward(): (path: string) => string {
  const { language } = useLanguage();
  const search = useSearch();
  const isSaid = parseLanguage(search) !== null;
  return (path) => withFrame(withLanguage(path, language, isSaid), isEmbedded(search));
}
