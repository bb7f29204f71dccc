import type { FeedbackReason } from "@marsad/shared/schemas";
import { type FormEvent, useId, useState } from "react";
import { sendFeedback } from "../../api/feedback.ts";
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
  /** Path of the page. */
  readonly page: string;
  readonly isUseful: boolean;
}

/** Why a page was useful or not, in marks and words; both may be left out. */
export function FeedbackForm({ page, isUseful }: FeedbackFormProps) {
  const { t, language } = useLanguage();
  const id = useId();
  const [reasons, setReasons] = useState<readonly FeedbackReason[]>([]);
  const [comment, setComment] = useState("");
  const [state, setState] = useState<"open" | "sending" | "sent">("open");
  const [error, setError] = useState<unknown>(null);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setState("sending");
    setError(null);
    try {
      const said = comment.trim();
      await sendFeedback({
        ...{ page, language, useful: isUseful, reasons: [...reasons] },
        ...(said !== "" && { comment: said }),
      });
      setState("sent");
    } catch (cause) {
      setError(cause);
      setState("open");
    }
  };
  if (state === "sent")
    return (
      <p className="feedback-sent" role="status" tabIndex={-1} ref={(thanks) => thanks?.focus()}>
        {t("feedback.thanks")}
      </p>
    );
  return (
    <form className="feedback-form" onSubmit={submit}>
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
