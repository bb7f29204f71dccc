import { ApiError } from "../../api/client.ts";
import { useLanguage } from "../../i18n/use-language.ts";
import { failureMessage } from "./failure-message.ts";

/** What did not work, in a sentence, with its code for those who are asked about it. */
export function FailureNote({ error }: { error: unknown }) {
  const { t } = useLanguage();
  return (
    <span className="ingestion-failure">
      {t(failureMessage(error))}{" "}
      {error instanceof ApiError && <small>{t("problem.code", { code: error.code })}</small>}
    </span>
  );
}
