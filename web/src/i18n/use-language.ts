import { createContext, use } from "react";
import type { LanguageView } from "./language-view.ts";

export const LanguageContext = createContext<LanguageView | null>(null);

/** The language, direction and formats of the reader. Only under a `LanguageProvider`. */
export function useLanguage(): LanguageView {
  const view = use(LanguageContext);
  if (view === null) throw new Error("useLanguage needs a LanguageProvider above it");
  return view;
}
