import { type ReactNode, useEffect, useLayoutEffect, useMemo, useState } from "react";
import { useSearch } from "wouter";
import { useDeviceSetting } from "../device-setting.ts";
import { parseCalendar } from "./format-day.ts";
import { chooseLanguage, type Language } from "./language.ts";
import { createLanguageView, type Messages } from "./language-view.ts";
import { loadMessages } from "./load-messages.ts";
import { chooseNumerals } from "./numerals.ts";
import { sayLanguage } from "./say-language.ts";
import { LanguageContext } from "./use-language.ts";

type Loading =
  | { readonly state: "loading" | "failed" }
  | { readonly state: "loaded"; readonly language: Language; readonly messages: Messages };

/** The messages of a language. While those of another are on their way, the ones before stay: nothing blinks, and the focus stays. */
function useMessages(language: Language): Loading {
  const [loading, setLoading] = useState<Loading>({ state: "loading" });
  useEffect(() => {
    let isAsked = true;
    loadMessages(language).then(
      (messages) => isAsked && setLoading({ state: "loaded", language, messages }),
      () => isAsked && setLoading({ state: "failed" }),
    );
    return () => {
      isAsked = false;
    };
  }, [language]);
  return loading;
}

/** Said where no message could be loaded, so in both languages and from here. */
function NoMessages() {
  return (
    <main className="page container">
      <p>تعذّر تحميل الصفحة. أعد تحميلها.</p>
      <p lang="en" dir="ltr">
        The page could not be loaded. Reload it.
      </p>
    </main>
  );
}

/**
 * Gives its children the language that the address asks for, else the one that the device remembers, and the document that
 * language and its direction.
 */
export function LanguageProvider({ children }: { children: ReactNode }) {
  const search = useSearch();
  const [kept] = useDeviceSetting("language");
  useLayoutEffect(() => sayLanguage(search, kept), [search, kept]);
  const loading = useMessages(chooseLanguage(search, kept));
  const [remembered] = useDeviceSetting("numerals");
  const [calendar] = useDeviceSetting("calendar");
  const view = useMemo(() => {
    if (loading.state !== "loaded") return null;
    const { language, messages } = loading;
    const numerals = chooseNumerals(language, remembered);
    return createLanguageView(language, numerals, messages, parseCalendar(calendar));
  }, [loading, remembered, calendar]);
  useLayoutEffect(() => {
    if (view === null) return;
    document.documentElement.lang = view.language;
    document.documentElement.dir = view.direction;
  }, [view]);
  if (loading.state === "failed") return <NoMessages />;
  return view && <LanguageContext value={view}>{children}</LanguageContext>;
}
