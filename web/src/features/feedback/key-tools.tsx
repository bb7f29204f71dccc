import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { forgetKey } from "../../api/api-key.ts";
import { fetchFeedbackFile } from "../../api/feedback.ts";
import { saveBlob } from "../../api/save-blob.ts";
import { useLanguage } from "../../i18n/use-language.ts";
import { FileLabel } from "../../ui/file-label.tsx";
import { problemMessage } from "../../ui/problem-message.ts";
import { useView } from "../../use-view.ts";
import { feedbackView } from "./feedback-view.ts";

/** Takes the answers that are asked for away as a file, and forgets the key. */
export function KeyTools({ keyText }: { readonly keyText: string }) {
  const { t } = useLanguage();
  const queries = useQueryClient();
  const [view] = useView(feedbackView);
  const [error, setError] = useState<unknown>(null);
  const download = async () => {
    setError(null);
    try {
      const { content, name } = await fetchFeedbackFile(keyText, view);
      saveBlob(content, name ?? "feedback.csv");
    } catch (cause) {
      setError(cause);
    }
  };
  const forget = () => {
    queries.removeQueries({ queryKey: ["feedback"] });
    forgetKey();
  };
  return (
    <>
      <span role="alert" className="feedback-wrong">
        {error !== null && t(problemMessage(error))}
      </span>
      <button type="button" className="button" onClick={download}>
        <FileLabel kind="CSV">{t("feedback.download")}</FileLabel>
      </button>
      <button type="button" className="link-button" onClick={forget}>
        {t("feedback.key-forget")}
      </button>
    </>
  );
}
