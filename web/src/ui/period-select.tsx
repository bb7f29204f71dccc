import type { Period } from "@marsad/shared/schemas";
import { useLanguage } from "../i18n/use-language.ts";
import { Select } from "./select.tsx";

interface PeriodSelectProps {
  /** In order of time. */
  readonly periods: readonly Period[];
  readonly value: string;
  readonly onChoose: (period: string) => void;
}

/** The periods with results, the newest first, each in both calendars. */
export function PeriodSelect({ periods, value, onChoose }: PeriodSelectProps) {
  const { t, sayPeriod } = useLanguage();
  const choices = periods
    .filter(({ code, hasResults }) => hasResults || code === value)
    .map(({ code, start, end }) => {
      const [first, second] = sayPeriod(code, start, end);
      return { value: code, label: `${first} (${second})` };
    })
    .reverse();
  return (
    <Select label={t("common.period")} withLabel isWide value={value} choices={choices} onChoose={onChoose} />
  );
}
