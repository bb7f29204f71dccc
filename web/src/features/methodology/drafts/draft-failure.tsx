import { ApiError } from "../../../api/client.ts";
import { useLanguage } from "../../../i18n/use-language.ts";
import { failureMessage } from "./failure-message.ts";

/** What could not be done, in a sentence, with its code for those who are asked about it. */
export function DraftFailure({ error }: { readonly error: unknown }) {
  const { t } = useLanguage();
  return (
    <span className="drafts-wrong">
      <span>{t(failureMessage(error))}</span>{" "}
      {error instanceof ApiError && <small>{t("problem.code", { code: error.code })}</small>}
    </span>
  );
}
