import { type ReactNode, use, useLayoutEffect, useMemo } from "react";
import { useSearch } from "wouter";
import { useDeviceSetting } from "../device-setting.ts";
import { type Language, parseLanguage } from "./language.ts";
import { createLanguageView } from "./language-view.ts";
import { loadMessages } from "./load-messages.ts";
import { chooseNumerals } from "./numerals.ts";
import { LanguageContext } from "./use-language.ts";

type Messages = Readonly<Record<string, string>>;
const loaded = new Map<Language, Promise<Messages>>();

function messagesOf(language: Language): Promise<Messages> {
  const known = loaded.get(language);
  if (known) return known;
  const loading = loadMessages(language);
  loaded.set(language, loading);
  // A failed load must not be remembered: trying again has to ask again.
  loading.catch(() => loaded.delete(language));
  return loading;
}

/** Gives its children the language that the address asks for, and the document that language and its direction. */
export function LanguageProvider({ children }: { children: ReactNode }) {
  const language = parseLanguage(useSearch());
  const [remembered] = useDeviceSetting("numerals");
  const messages = use(messagesOf(language));
  const numerals = chooseNumerals(language, remembered);
  const view = useMemo(
    () => createLanguageView(language, numerals, messages),
    [language, numerals, messages],
  );
  useLayoutEffect(() => {
    document.documentElement.lang = view.language;
    document.documentElement.dir = view.direction;
  }, [view]);
  return <LanguageContext value={view}>{children}</LanguageContext>;
}
