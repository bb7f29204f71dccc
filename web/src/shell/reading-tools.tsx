import { type ReactNode, useLayoutEffect } from "react";
import { useDeviceSetting } from "../device-setting.ts";
import { useLanguage } from "../i18n/use-language.ts";
import { applyReadingSettings } from "../reading-settings.ts";
import { ChoiceSetting } from "./choice-setting.tsx";
import { NumeralsSetting } from "./numerals-setting.tsx";

/** How this device shows everything: size of the text, contrast, digits and the order of the calendars. */
export function ReadingTools({ children }: { readonly children: ReactNode }) {
  const { t, calendar } = useLanguage();
  const [textSize] = useDeviceSetting("text-size");
  const [contrast, rememberContrast] = useDeviceSetting("contrast");
  // Also where they were chosen in another tab.
  // biome-ignore lint/correctness/useExhaustiveDependencies: they are read where the device keeps them.
  useLayoutEffect(applyReadingSettings, [textSize, contrast]);
  return (
    <section className="footer-tools container" aria-label={t("common.tools")}>
      <ChoiceSetting
        setting="text-size"
        legend={t("common.text-size")}
        chosen={textSize}
        choices={[
          { value: null, text: t("common.text-usual") },
          { value: "large", text: t("common.text-large") },
          { value: "largest", text: t("common.text-largest") },
        ]}
      />
      <button
        type="button"
        aria-pressed={contrast === "more"}
        onClick={() => rememberContrast(contrast === "more" ? null : "more")}
      >
        {t("common.contrast")}
      </button>
      <NumeralsSetting />
      <ChoiceSetting
        setting="calendar"
        legend={t("common.calendar")}
        chosen={calendar}
        choices={[
          { value: null, text: t("common.calendar-own") },
          { value: "hijri", text: t("common.calendar-hijri") },
          { value: "gregorian", text: t("common.calendar-gregorian") },
        ]}
      />
      {children}
    </section>
  );
}
