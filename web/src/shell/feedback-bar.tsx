import { lazy, useState } from "react";
import { loadFeedbackMessages } from "../i18n/load-messages.ts";
import { MoreMessages } from "../i18n/more-messages.tsx";
import { useLanguage } from "../i18n/use-language.ts";
import { useKeptAnswer } from "./use-kept-answer.ts";
import "./feedback-bar.css";

const FeedbackForm = lazy(async () => ({
  default: (await import("../features/feedback/feedback-form.tsx")).FeedbackForm,
}));

interface Given {
  readonly isUseful: boolean;
  /** What became of the answer alone. */
  readonly outcome: Promise<unknown>;
}

/** Asks at the end of a page whether it was useful, and keeps the answer at once; more may be said with it. */
export function FeedbackBar({ page }: { readonly page: string }) {
  const { t } = useLanguage();
  const keep = useKeptAnswer(page);
  const [given, setGiven] = useState<Given | null>(null);
  const answer = (isUseful: boolean) => {
    if (given?.isUseful === isUseful) return;
    setGiven({ isUseful, outcome: keep({ useful: isUseful, reasons: [] }) });
  };
  return (
    <section className="feedback-bar container" aria-label={t("common.useful-question")}>
      <div className="feedback-bar-question">
        <p>{t("common.useful-question")}</p>
        {[true, false].map((isUseful) => (
          <button
            key={String(isUseful)}
            type="button"
            className="button"
            aria-pressed={given?.isUseful === isUseful}
            aria-expanded={given?.isUseful === isUseful}
            onClick={() => answer(isUseful)}
          >
            {t(isUseful ? "common.yes" : "common.no")}
          </button>
        ))}
      </div>
      {given !== null && (
        <MoreMessages load={loadFeedbackMessages} fallback={null}>
          <FeedbackForm key={String(given.isUseful)} {...given} keep={keep} />
        </MoreMessages>
      )}
    </section>
  );
}
