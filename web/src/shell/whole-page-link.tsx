import { useLocation, useSearch } from "wouter";
import { useLanguage } from "../i18n/use-language.ts";
import { linkView } from "../link-view.ts";
import { useOrigin } from "../use-origin.ts";

/** Opens what a frame shows as a page of its own. */
export function WholePageLink({ period }: { readonly period: string | undefined }) {
  const { t, language } = useLanguage();
  const [pathname] = useLocation();
  const search = useSearch();
  const origin = useOrigin();
  return (
    <a
      href={origin === null ? undefined : linkView(`${origin}${pathname}?${search}`, period, language)}
      target="_blank"
      rel="noopener"
    >
      {t("common.whole-page")}
    </a>
  );
}
