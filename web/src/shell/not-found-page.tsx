import { useLanguage } from "../i18n/use-language.ts";
import { paths } from "../paths.ts";
import { Link } from "../ui/link.tsx";
import { Page } from "../ui/page.tsx";

/** Nothing is at this address. */
export function NotFoundPage() {
  const { t } = useLanguage();
  return (
    <Page title={t("common.not-found-title")} taken={null}>
      <p>{t("common.not-found-text")}</p>
      <p>
        <Link to={paths.programmes()}>{t("common.to-programmes")}</Link>
      </p>
    </Page>
  );
}
