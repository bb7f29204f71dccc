import { useLanguage } from "../../i18n/use-language.ts";
import { Statement } from "./statement.tsx";

const parts = ["nothing", "device", "feedback", "server"] as const;

/** What is kept about those who read, and what is not. */
export function PrivacyPage() {
  const { t } = useLanguage();
  return (
    <Statement
      title={t("about.privacy-title")}
      subtitle={t("about.privacy-subtitle")}
      parts={parts.map((part) => ({
        title: t(`about.${part}-title`),
        content: <p>{t(`about.${part}-text`)}</p>,
      }))}
    />
  );
}
