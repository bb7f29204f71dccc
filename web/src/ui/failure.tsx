import { ApiError } from "../api/client.ts";
import { useLanguage } from "../i18n/use-language.ts";
import { problemMessage } from "./problem-message.ts";
import "./message.css";

interface FailureProps {
  readonly error: unknown;
  /** Asks again. Left out where asking again cannot help. */
  readonly retry?: () => void;
  /** Whether the page has said in its own heading that something failed. */
  readonly isTitled?: boolean;
}

/** Something could not be loaded: what, in a sentence, its code for those who are asked about it, and another try. */
export function Failure({ error, retry, isTitled = false }: FailureProps) {
  const { t } = useLanguage();
  return (
    <div className="message" role="alert">
      {!isTitled && <h2>{t("problem.title")}</h2>}
      <p>{t(problemMessage(error))}</p>
      {error instanceof ApiError && <p className="message-code">{t("problem.code", { code: error.code })}</p>}
      {retry && (
        <button type="button" className="button message-action" onClick={retry}>
          {t("common.retry")}
        </button>
      )}
    </div>
  );
}
