import { useLocation, useSearch } from "wouter";
import { useLanguage } from "../i18n/use-language.ts";
import { withLanguage } from "../paths.ts";

/** The same page in the other language, at once. */
export function LanguageToggle() {
  const { t, language } = useLanguage();
  const [pathname, navigate] = useLocation();
  const search = useSearch();
  const other = language === "ar" ? "en" : "ar";
  const to = withLanguage(search ? `${pathname}?${search}` : pathname, other);
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
      }}
    >
      {t("common.other-language")}
    </a>
  );
}
