import { lazy, useState } from "react";
import { loadFeedbackMessages } from "../i18n/load-messages.ts";
import { MoreMessages } from "../i18n/more-messages.tsx";
import { useLanguage } from "../i18n/use-language.ts";
import "./feedback-bar.css";

const FeedbackForm = lazy(async () => ({
  default: (await import("../features/feedback/feedback-form.tsx")).FeedbackForm,
}));

/** Asks at the end of a page whether it was useful; the rest comes with the first answer. */
export function FeedbackBar({ page }: { readonly page: string }) {
  const { t } = useLanguage();
  const [isUseful, setUseful] = useState<boolean | null>(null);
  return (
    <section className="feedback-bar container" aria-label={t("common.useful-question")}>
      <div className="feedback-bar-question">
        <p>{t("common.useful-question")}</p>
        {[true, false].map((answer) => (
          <button
            key={String(answer)}
            type="button"
            className="button"
            aria-pressed={isUseful === answer}
            aria-expanded={isUseful === answer}
            onClick={() => setUseful(answer)}
          >
            {t(answer ? "common.yes" : "common.no")}
          </button>
        ))}
      </div>
      {isUseful !== null && (
        <MoreMessages load={loadFeedbackMessages} fallback={null}>
          <FeedbackForm key={String(isUseful)} page={page} isUseful={isUseful} />
        </MoreMessages>
      )}
    </section>
  );
}
