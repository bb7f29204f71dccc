import { useLanguage } from "../i18n/use-language.ts";
import { ChoiceSetting } from "./choice-setting.tsx";

/** 012 or ٠١٢, for everything that is read in Arabic; English has Latin numerals alone. */
export function NumeralsSetting() {
  const { t, language, numerals } = useLanguage();
  if (language !== "ar") return null;
  return (
    <ChoiceSetting
      setting="numerals"
      legend={t("common.numerals")}
      chosen={numerals === "latn" ? null : numerals}
      choices={[
        { value: null, text: "012", label: t("common.numerals-latn") },
        { value: "arab", text: "٠١٢", label: t("common.numerals-arab") },
      ]}
    />
  );
}
