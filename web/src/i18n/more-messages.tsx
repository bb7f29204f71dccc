import { type ReactNode, useEffect, useMemo, useState } from "react";
import type { Language } from "./language.ts";
import { createLanguageView, type Messages } from "./language-view.ts";
import { LanguageContext, useLanguage } from "./use-language.ts";

interface MoreMessagesProps {
  /** Asked once for each language that is read. */
  readonly load: (language: Language) => Promise<Messages>;
  /** Holds the place until the first of them are there. */
  readonly fallback: ReactNode;
  readonly children: ReactNode;
}

type Words = { readonly language: Language; readonly messages: Messages } | { readonly error: unknown };

/**
 * Gives its children messages that only they need. While those of another language are on their way, the ones before
 * stay, as everywhere.
 */
export function MoreMessages({ load, fallback, children }: MoreMessagesProps) {
  const { language, numerals, messages, calendar } = useLanguage();
  const [words, setWords] = useState<Words | null>(null);
  useEffect(() => {
    let isAsked = true;
    load(language).then(
      (more) => isAsked && setWords({ language, messages: { ...messages, ...more } }),
      (error: unknown) => isAsked && setWords({ error }),
    );
    return () => {
      isAsked = false;
    };
  }, [load, language, messages]);
  if (words !== null && "error" in words) throw words.error;
  const view = useMemo(
    () => words && createLanguageView(words.language, numerals, words.messages, calendar),
    [words, numerals, calendar],
  );
  return view ? <LanguageContext value={view}>{children}</LanguageContext> : fallback;
}
