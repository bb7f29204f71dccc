import { type ReactNode, Suspense, use, useDeferredValue, useLayoutEffect, useMemo } from "react";
import { useSearch } from "wouter";
import { useDeviceSetting } from "../device-setting.ts";
import { chooseCalendar } from "./format-day.ts";
import { parseLanguage } from "./language.ts";
import { createLanguageView } from "./language-view.ts";
import { loadMessages } from "./load-messages.ts";
import { chooseNumerals } from "./numerals.ts";
import { LanguageContext } from "./use-language.ts";

/**
 * Gives its children the language that the address asks for, and the document that language and its direction. While the
 * messages of another are on their way, those before stay: nothing blinks, and the focus stays.
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
  const language = useDeferredValue(parseLanguage(useSearch()));
  const messages = use(loadMessages(language));
  const [remembered] = useDeviceSetting("numerals");
  const [calendar] = useDeviceSetting("calendar");
  const view = useMemo(
    () =>
      createLanguageView(
        language,
        chooseNumerals(language, remembered),
        messages,
        chooseCalendar(language, calendar),
      ),
    [language, messages, remembered, calendar],
  );
  useLayoutEffect(() => {
    document.documentElement.lang = view.language;
    document.documentElement.dir = view.direction;
  }, [view]);
  return <LanguageContext value={view}>{children}</LanguageContext>;
}
