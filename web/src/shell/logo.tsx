import { useLanguage } from "../i18n/use-language.ts";
import { paths } from "../paths.ts";
import { Link } from "../ui/link.tsx";

/** The name of the product with its mark, a gauge whose hand points past the benchmark; leads to the programmes. */
export function Logo() {
  const { t } = useLanguage();
  return (
    <Link to={paths.programmes()} className="shell-logo">
      <svg viewBox="0 0 40 32" fill="none" strokeLinecap="round" aria-hidden="true">
        <path d="M4 26a16 16 0 0 1 32 0" stroke="var(--green-600)" strokeWidth="3.5" />
        <path d="M11.5 26a8.5 8.5 0 0 1 17 0" stroke="var(--green-300)" strokeWidth="3.5" />
        <path d="M20 26 29 10" stroke="var(--gold-700)" strokeWidth="3" />
        <circle cx="20" cy="26" r="3.5" fill="var(--green-800)" />
      </svg>
      <span>
        <strong>{t("common.product")}</strong>
        <small>{t("common.tagline")}</small>
      </span>
    </Link>
  );
}
