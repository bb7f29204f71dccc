import type { FeedbackReason, FeedbackWords } from "@marsad/shared/schemas";
import { type FormEvent, useEffect, useId, useState } from "react";
import { useLanguage } from "../../i18n/use-language.ts";
import { problemMessage } from "../../ui/problem-message.ts";
import "./feedback-form.css";

/** In the order in which they are offered. */
const offered: Readonly<Record<"useful" | "notUseful", readonly FeedbackReason[]>> = {
  useful: ["found", "clear", "trusted", "easy"],
  notUseful: ["not-found", "unclear", "wrong", "hard", "slow"],
};

/** Letters that a comment may have; the server refuses more. */
const longest = 1000;

interface FeedbackFormProps {
  readonly isUseful: boolean;
  /** What went wrong with the answer alone, `null` where nothing did. */
  readonly outcome: Promise<unknown>;
  readonly keep: (words: FeedbackWords) => Promise<unknown>;
}

/** Why a page was useful or not, in marks and words; both may be left out: the answer alone is kept already. */
export function FeedbackForm({ isUseful, outcome, keep }: FeedbackFormProps) {
  const { t } = useLanguage();
  const id = useId();
  const [reasons, setReasons] = useState<readonly FeedbackReason[]>([]);
  const [comment, setComment] = useState("");
  const [state, setState] = useState<"open" | "sending" | "sent">("open");
  const [isKept, setKept] = useState(false);
  const [error, setError] = useState<unknown>(null);
  useEffect(() => {
    let isShown = true;
    outcome.then((failure) => {
      if (!isShown) return;
      setKept(failure === null);
      setError(failure);
    });
    return () => {
      isShown = false;
    };
  }, [outcome]);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setState("sending");
    setError(null);
    const said = comment.trim();
    const failure = await keep({
      ...{ useful: isUseful, reasons: [...reasons] },
      ...(said !== "" && { comment: said }),
    });
    setError(failure);
    setState(failure === null ? "sent" : "open");
  };
  if (state === "sent")
    return (
      <p className="feedback-sent" role="status" tabIndex={-1} ref={(thanks) => thanks?.focus()}>
        {t("feedback.thanks")}
      </p>
    );
  return (
    <form className="feedback-form" onSubmit={submit}>
      <p role="status">{isKept && t("feedback.answer-kept")}</p>
      <fieldset>
        <legend>{t(isUseful ? "feedback.why-useful" : "feedback.why-not")}</legend>
        {offered[isUseful ? "useful" : "notUseful"].map((reason) => (
          <label key={reason}>
            <input
              type="checkbox"
              checked={reasons.includes(reason)}
              onChange={({ currentTarget }) =>
                setReasons((before) =>
                  currentTarget.checked ? [...before, reason] : before.filter((other) => other !== reason),
                )
              }
            />
            {t(`feedback.reason.${reason}`)}
          </label>
        ))}
      </fieldset>
      <label htmlFor={`${id}-comment`}>{t("feedback.comment")}</label>
      <textarea
        id={`${id}-comment`}
        className="field"
        rows={3}
        maxLength={longest}
        dir="auto"
        aria-describedby={`${id}-kept`}
        value={comment}
        onChange={({ currentTarget }) => setComment(currentTarget.value)}
      />
      <p id={`${id}-kept`} className="feedback-note">
        {t("feedback.kept")}
      </p>
      <p role="alert" className="feedback-wrong">
        {error !== null && t(problemMessage(error))}
      </p>
      <button type="submit" className="button button-primary" disabled={state === "sending"}>
        {t("feedback.send")}
      </button>
    </form>
  );
}
