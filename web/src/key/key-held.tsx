import { forgetKey } from "../api/api-key.ts";
import { useLanguage } from "../i18n/use-language.ts";
import "./key.css";

/** Says that there is a key, not which one, and forgets it when asked. */
export function KeyHeld() {
  const { t } = useLanguage();
  return (
    <div className="key-held">
      <span>{t("key.held")}</span>
      <button type="button" className="link-button" onClick={forgetKey}>
        {t("key.forget")}
      </button>
    </div>
  );
}
