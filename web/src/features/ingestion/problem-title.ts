import type { LanguageView } from "../../i18n/language-view.ts";
import type { MessageKey } from "../../i18n/message-key.ts";

/** What a kind of problem is called; its code where this page has no words for it. */
export function problemTitle(code: string, { messages, t }: LanguageView): string {
  const key = `ingestion.code.${code}`;
  return Object.hasOwn(messages, key) ? t(key as MessageKey) : code;
}
