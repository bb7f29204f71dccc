import { useQueryClient } from "@tanstack/react-query";
import { type FormEvent, useId, useState } from "react";
import { enterKey } from "../api/api-key.ts";
import type { MessageKey } from "../i18n/message-key.ts";
import { useLanguage } from "../i18n/use-language.ts";
import { Card } from "../ui/card.tsx";
import { forgetAnswers } from "./forget-answers.ts";
import "./key.css";

/** What a header can carry: visible ASCII. */
const sendable = /^[!-~]+$/;

interface KeyCardProps {
  readonly programme: string;
  /** What a key is needed for. */
  readonly why: MessageKey;
  /** Why the key before was not enough; `null` where there was none. */
  readonly complaint: MessageKey | null;
}

/** Asks for an API key, and says what it is for, how one is made, and how long it is kept. */
export function KeyCard({ programme, why, complaint }: KeyCardProps) {
  const { t } = useLanguage();
  const queries = useQueryClient();
  const [text, setText] = useState("");
  const [isMalformed, setMalformed] = useState(false);
  const id = useId();
  const wrong = isMalformed ? "key.malformed" : complaint;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const key = text.trim();
    setMalformed(!sendable.test(key));
    if (!sendable.test(key)) return;
    forgetAnswers(queries);
    setText("");
    enterKey(key);
  };
  return (
    <Card title={t("key.title")} className="key-card">
      <p>{t(why)}</p>
      <form onSubmit={submit} noValidate>
        <label htmlFor={`${id}-key`}>{t("key.label")}</label>
        <div className="key-field">
          <input
            id={`${id}-key`}
            type="password"
            className="field"
            dir="ltr"
            autoComplete="off"
            spellCheck={false}
            value={text}
            aria-invalid={wrong !== null}
            aria-describedby={`${id}-wrong ${id}-kept`}
            onChange={(event) => setText(event.currentTarget.value)}
          />
          <button type="submit" className="button button-primary">
            {t("key.use")}
          </button>
        </div>
        <p id={`${id}-wrong`} className="key-wrong" role="alert">
          {wrong && t(wrong)}
        </p>
        <p id={`${id}-kept`} className="key-note">
          {t("key.kept")}
        </p>
      </form>
      <div className="key-note">
        <p>{t("key.how")}</p>
        <pre dir="ltr">
          <code>
            npm run keys -- create <span>--name NAME</span> <span>{`--programme ${programme}`}</span>
          </code>
        </pre>
        <p>{t("key.more")}</p>
      </div>
    </Card>
  );
}
