import { useLanguage } from "../i18n/use-language.ts";
import { Page } from "../ui/page.tsx";

/** A page failed to draw. */
export function CrashPage() {
  const { t } = useLanguage();
  return (
    <main>
      <Page title={t("common.crash-title")} taken={null}>
        <div role="alert">
          <p>{t("common.crash-text")}</p>
          <button type="button" className="button" onClick={() => location.reload()}>
            {t("common.reload")}
          </button>
        </div>
      </Page>
    </main>
  );
}
