import type { ReactNode } from "react";
import { useLanguage } from "../../../i18n/use-language.ts";
import { Sentence } from "../../../ui/sentence.tsx";

/** What something was, and what it is now. */
export function MovedText({ before, after }: { readonly before: ReactNode; readonly after: ReactNode }) {
  const { t } = useLanguage();
  return (
    <span className="entity-note">
      <Sentence text={t("changes.behind.moved")} parts={{ before, after }} />
    </span>
  );
}
