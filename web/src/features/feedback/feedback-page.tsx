import { useHeldKey } from "../../api/api-key.ts";
import { useLanguage } from "../../i18n/use-language.ts";
import { Page } from "../../ui/page.tsx";
import { AnswersReport } from "./answers-report.tsx";
import { KeyForm } from "./key-form.tsx";
import { KeyTools } from "./key-tools.tsx";
import "../../ui/table.css";
import "./feedback-page.css";

/** What readers said of the pages, for an administrator's key. */
export function FeedbackPage() {
  const { t } = useLanguage();
  const { key, isRefused } = useHeldKey();
  return (
    <Page
      title={t("feedback.title")}
      subtitle={t("feedback.subtitle")}
      {...(key !== null && { actions: <KeyTools keyText={key} /> })}
    >
      {key === null ? <KeyForm isRefused={isRefused} /> : <AnswersReport keyText={key} />}
    </Page>
  );
}
