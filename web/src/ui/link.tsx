import type { AnchorHTMLAttributes } from "react";
import { Link as RouterLink } from "wouter";
import { useLanguage } from "../i18n/use-language.ts";
import { withLanguage } from "../paths.ts";

/** A link to another page of the product (an address of `paths.ts`), in the language of this one. */
export function Link({
  to,
  ...anchor
}: { to: string } & Omit<AnchorHTMLAttributes<HTMLAnchorElement>, "href">) {
  const { language } = useLanguage();
  return <RouterLink {...anchor} href={withLanguage(to, language)} />;
}
