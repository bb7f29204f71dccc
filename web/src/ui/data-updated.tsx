import { useLanguage } from "../i18n/use-language.ts";
import type { ProgrammeView } from "../programme-view.ts";

/** When the values of the period that a page shows last changed; of the programme, where its figures are published elsewhere. */
export function DataUpdated({ programme, period }: Pick<ProgrammeView, "programme" | "period">) {
  const { t, formatDay, formatPeriod } = useLanguage();
  if (period.updatedAt === null) return t("common.data-updated", { day: formatDay(programme.updatedAt) });
  return t("common.period-updated", {
    period: formatPeriod(period.code),
    day: formatDay(period.updatedAt),
  });
}
