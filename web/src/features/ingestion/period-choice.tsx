import type { Period } from "@marsad/shared/schemas";
import { useLanguage } from "../../i18n/use-language.ts";
import { Select } from "../../ui/select.tsx";

export interface PeriodChoiceProps {
  /** Those that take values, the newest first. */
  readonly periods: readonly Period[];
  /** Empty where each row names its own. */
  readonly period: string;
  readonly onPeriod: (period: string) => void;
}

/** The period that the whole file is about, or that each row names its own. */
export function PeriodChoice({ periods, period, onPeriod }: PeriodChoiceProps) {
  const { t, sayPeriod } = useLanguage();
  const choices = [
    { value: "", label: t("ingestion.own-periods") },
    ...periods.map(({ code, start, end }) => {
      const [first, second] = sayPeriod(code, start, end);
      return { value: code, label: `${first} (${second})` };
    }),
  ];
  return (
    <Select
      label={t("common.period")}
      withLabel
      isWide
      value={period}
      choices={choices}
      onChoose={onPeriod}
    />
  );
}
