import { useQueryClient } from "@tanstack/react-query";
import { type FormEvent, useId, useState } from "react";
import { enterKey } from "../../api/api-key.ts";
import { useLanguage } from "../../i18n/use-language.ts";
import { Card } from "../../ui/card.tsx";

/** What a header can carry: visible ASCII. */
const sendable = /^[!-~]+$/;

/** Asks for an administrator's key. */
export function KeyForm({ isRefused }: { readonly isRefused: boolean }) {
  const { t } = useLanguage();
  const queries = useQueryClient();
  const [text, setText] = useState("");
  const [isMalformed, setMalformed] = useState(false);
  const id = useId();
  const isWrong = isRefused || isMalformed;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const key = text.trim();
    setMalformed(!sendable.test(key));
    if (!sendable.test(key)) return;
    // What another key may see is not what this one may.
    queries.removeQueries({ queryKey: ["feedback"] });
    enterKey(key);
  };
  return (
    <Card title={t("feedback.key-title")} className="feedback-key">
      <p>{t("feedback.key-why")}</p>
      <form onSubmit={submit} noValidate>
        <label htmlFor={id}>{t("feedback.key-label")}</label>
        <div>
          <input
            id={id}
            type="password"
            className="field"
            dir="ltr"
            autoComplete="off"
            value={text}
            aria-invalid={isWrong}
            aria-describedby={`${id}-wrong ${id}-kept`}
            onChange={(event) => setText(event.currentTarget.value)}
          />
          <button type="submit" className="button button-primary">
            {t("feedback.key-use")}
          </button>
        </div>
        <p id={`${id}-wrong`} role="alert" className="feedback-wrong">
          {isWrong && t("feedback.key-refused")}
        </p>
        <p id={`${id}-kept`} className="feedback-note">
          {t("feedback.key-kept")}
        </p>
      </form>
    </Card>
  );
}
