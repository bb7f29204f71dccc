import { forgetKey } from "../../api/api-key.ts";
import { useLanguage } from "../../i18n/use-language.ts";

/** Says that there is a key, not which one, and forgets it when asked. */
export function KeyHeld() {
  const { t } = useLanguage();
  return (
    <div className="ingestion-key-held">
      <span>{t("ingestion.key-held")}</span>
      <button type="button" className="link-button" onClick={forgetKey}>
        {t("ingestion.key-forget")}
      </button>
    </div>
  );
}
