import { useLanguage } from "../../../i18n/use-language.ts";
import { Select } from "../../../ui/select.tsx";

interface EndsChoiceProps {
  /** Periods with a score, in order of time. */
  readonly periods: readonly string[];
  readonly from: string;
  readonly to: string;
  readonly onFrom: (period: string) => void;
  readonly onTo: (period: string) => void;
}

/** The two periods that are compared, the newest first. */
export function EndsChoice({ periods, from, to, onFrom, onTo }: EndsChoiceProps) {
  const { t, formatPeriod } = useLanguage();
  // What an address asks for is shown, though it may have no score.
  const choices = (chosen: string) =>
    (periods.includes(chosen) ? periods : [...periods, chosen])
      .map((period) => ({ value: period, label: formatPeriod(period) }))
      .reverse();
  return (
    <div className="changes-ends">
      <Select label={t("changes.from")} withLabel value={from} choices={choices(from)} onChoose={onFrom} />
      <Select label={t("changes.to")} withLabel value={to} choices={choices(to)} onChoose={onTo} />
    </div>
  );
}
