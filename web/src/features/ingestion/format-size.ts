import type { LanguageView } from "../../i18n/language-view.ts";

const kilobyte = 1024;

/** The size of a file in the unit that suits it, never less than one. */
export function formatSize(bytes: number, { t, formatNumber }: LanguageView): string {
  const kilobytes = bytes / kilobyte;
  if (kilobytes < kilobyte)
    return t("ingestion.kilobytes", { size: formatNumber(Math.max(1, Math.round(kilobytes))) });
  return t("ingestion.megabytes", { size: formatNumber(kilobytes / kilobyte, 1) });
}
