import type { Language } from "../../../i18n/language.ts";
import { loadServicesMessages } from "../../../i18n/load-messages.ts";

/** What is said of why a score changed, much of it as the page of a service does. */
export async function loadChangesMessages(language: Language): Promise<Readonly<Record<string, string>>> {
  const [ofServices, { changes }] = await Promise.all([
    loadServicesMessages(language),
    language === "ar"
      ? import("../../../i18n/messages/ar/changes.ts")
      : import("../../../i18n/messages/en/changes.ts"),
  ]);
  return { ...ofServices, ...changes };
}
