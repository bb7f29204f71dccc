import { useDeviceSetting } from "../device-setting.ts";
import { useLanguage } from "../i18n/use-language.ts";

/** 012 or ٠١٢, for everything that is read in Arabic; English has Latin numerals alone. */
export function NumeralsSetting() {
  const { t, language, numerals } = useLanguage();
  const [, remember] = useDeviceSetting("numerals");
  if (language !== "ar") return null;
  return (
    <fieldset className="footer-numerals">
      <legend>{t("common.numerals")}</legend>
      <button
        type="button"
        aria-pressed={numerals === "latn"}
        aria-label={t("common.numerals-latn")}
        onClick={() => remember(null)}
      >
        012
      </button>
      <button
        type="button"
        aria-pressed={numerals === "arab"}
        aria-label={t("common.numerals-arab")}
        onClick={() => remember("arab")}
      >
        ٠١٢
      </button>
    </fieldset>
  );
}
