import { useLanguage } from "../../i18n/use-language.ts";
import type { AboutOverview } from "./about-overview.ts";

/** The period that changes are counted from. */
export function SinceNote({ overview: { previousPeriod } }: Pick<AboutOverview, "overview">) {
  const { t, formatPeriod } = useLanguage();
  if (previousPeriod === null) return null;
  return (
    <p className="overview-note">{t("overview.movers-since", { period: formatPeriod(previousPeriod) })}</p>
  );
}
