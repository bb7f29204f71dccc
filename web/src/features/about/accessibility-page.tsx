import { useQuery } from "@tanstack/react-query";
import { platformQuery } from "../../api/queries.ts";
import { useLanguage } from "../../i18n/use-language.ts";
import { Statement } from "./statement.tsx";

const limits = ["about.limit-pdf", "about.limit-names", "about.limit-docs"] as const;

/** What the product holds itself to, how that is checked, what is missing, and whom to tell. */
export function AccessibilityPage() {
  const { t } = useLanguage();
  const { data } = useQuery(platformQuery());
  return (
    <Statement
      title={t("about.accessibility-title")}
      subtitle={t("about.accessibility-subtitle")}
      parts={[
        { title: t("about.target-title"), content: <p>{t("about.target-text")}</p> },
        { title: t("about.tested-title"), content: <p>{t("about.tested-text")}</p> },
        {
          title: t("about.limits-title"),
          content: (
            <ul>
              {limits.map((limit) => (
                <li key={limit}>{t(limit)}</li>
              ))}
            </ul>
          ),
        },
        {
          title: t("about.report-title"),
          content: (
            <>
              <p>{t("about.report-text")}</p>
              {data?.contact && <p>{t("about.contact", { contact: data.contact })}</p>}
            </>
          ),
        },
      ]}
    />
  );
}
