import { type ReactNode, Suspense, use, useDeferredValue, useMemo } from "react";
import { createLanguageView } from "./language-view.ts";
import type { LoadMessages } from "./load-messages.ts";
import { LanguageContext, useLanguage } from "./use-language.ts";

interface MoreMessagesProps {
  readonly load: LoadMessages;
  /** Holds the place until the first of them are there. */
  readonly fallback: ReactNode;
  readonly children: ReactNode;
}

/**
 * Gives its children messages that only they need. While those of another language are on their way, the ones before
 * stay, as everywhere.
 */
export function MoreMessages({ fallback, ...given }: MoreMessagesProps) {
  return (
    <Suspense fallback={fallback}>
      <WithMessages {...given} />
    </Suspense>
  );
}

function WithMessages({ load, children }: Omit<MoreMessagesProps, "fallback">) {
  // Both at once, so that no page is half in one language.
  const { language, numerals, messages, calendar } = useDeferredValue(useLanguage());
  const more = use(load(language));
  const view = useMemo(
    () => createLanguageView(language, numerals, { ...messages, ...more }, calendar),
    [language, numerals, messages, more, calendar],
  );
  return <LanguageContext value={view}>{children}</LanguageContext>;
}
