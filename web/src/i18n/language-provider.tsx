import { type ReactNode, Suspense, use, useDeferredValue, useLayoutEffect, useMemo } from "react";
import { useSearch } from "wouter";
import { useDeviceSetting } from "../device-setting.ts";
import { parseCalendar } from "./format-day.ts";
import { chooseLanguage } from "./language.ts";
import { createLanguageView } from "./language-view.ts";
import { loadMessages } from "./load-messages.ts";
import { chooseNumerals } from "./numerals.ts";
import { sayLanguage } from "./say-language.ts";
import { LanguageContext } from "./use-language.ts";

/**
 * Gives its children the language that the address asks for, else the one that the device remembers, and the document that
 * language and its direction. While the messages of another are on their way, those before stay: nothing blinks, and the
 * focus stays.
 *
 * @throws while drawing, what kept the messages from coming.
 */
export function LanguageProvider({ children }: { children: ReactNode }) {
  return (
    <Suspense>
      <WithLanguage>{children}</WithLanguage>
    </Suspense>
  );
}

function WithLanguage({ children }: { children: ReactNode }) {
  const search = useSearch();
  const [kept] = useDeviceSetting("language");
  useLayoutEffect(() => sayLanguage(search, kept), [search, kept]);
  const language = useDeferredValue(chooseLanguage(search, kept));
  const messages = use(loadMessages(language));
  const [remembered] = useDeviceSetting("numerals");
  const [calendar] = useDeviceSetting("calendar");
  const view = useMemo(
    () =>
      createLanguageView(language, chooseNumerals(language, remembered), messages, parseCalendar(calendar)),
    [language, messages, remembered, calendar],
  );
  useLayoutEffect(() => {
    document.documentElement.lang = view.language;
    document.documentElement.dir = view.direction;
  }, [view]);
  return <LanguageContext value={view}>{children}</LanguageContext>;
}
