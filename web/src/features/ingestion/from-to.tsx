import { useLanguage } from "../../i18n/use-language.ts";

/** A figure before and after, with an arrow that points the way the language reads; the figure alone where it stays. */
export function FromTo({ from, to }: { readonly from: string; readonly to: string }) {
  const { t } = useLanguage();
  if (from === to) return <span>{to}</span>;
  return (
    <span className="ingestion-from-to">
      <span className="visually-hidden">{t("ingestion.from-to", { from, to })}</span>
      <span aria-hidden="true">{from}</span>
      <span className="ingestion-arrow" aria-hidden="true" />
      <strong aria-hidden="true">{to}</strong>
    </span>
  );
}
