import type { AnchorHTMLAttributes } from "react";
import { Link as RouterLink } from "wouter";
import { useLanguage } from "../i18n/use-language.ts";
import { withFrame, withLanguage } from "../paths.ts";
import { useEmbedded } from "../use-embedded.ts";

/** A link to another page of the product (an address of `paths.ts`), in the language, and the frame, of this one. */
export function Link({
  to,
  ...anchor
}: { to: string } & Omit<AnchorHTMLAttributes<HTMLAnchorElement>, "href">) {
  const { language } = useLanguage();
  return <RouterLink {...anchor} href={withFrame(withLanguage(to, language), useEmbedded())} />;
}
