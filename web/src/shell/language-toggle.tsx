import { useLocation, useSearch } from "wouter";
import { useDeviceSetting } from "../device-setting.ts";
import { useLanguage } from "../i18n/use-language.ts";
import { withLanguage } from "../paths.ts";

/** The same page in the other language, at once; this device remembers it for addresses that name none. */
export function LanguageToggle() {
  const { t, language } = useLanguage();
  const [pathname, navigate] = useLocation();
  const search = useSearch();
  const [, remember] = useDeviceSetting("language");
  const other = language === "ar" ? "en" : "ar";
  const to = withLanguage(search ? `${pathname}?${search}` : pathname, other, true);
  return (
    <a
      className="shell-language"
      href={to}
      lang={other}
      hrefLang={other}
      onClick={(event) => {
        if (event.ctrlKey || event.metaKey || event.shiftKey) return;
        event.preventDefault();
        navigate(to, { replace: true });
        remember(other);
      }}
    >
      {t("common.other-language")}
    </a>
  );
}
