import { useEffect, useRef } from "react";
import { useLanguage } from "../../i18n/use-language.ts";

interface DayFieldProps {
  readonly label: string;
  /** `YYYY-MM-DD`, or empty for no bound. */
  readonly value: string;
  readonly onChoose: (day: string) => void;
}

/** A day, in the browser's own calendar, with the same in both of ours. */
export function DayField({ label, value, onChoose }: DayFieldProps) {
  const { formatDay } = useLanguage();
  const input = useRef<HTMLInputElement>(null);
  // Not `value`: a day that is half typed is none yet, and would be taken away again.
  useEffect(() => {
    if (input.current && input.current.value !== value) input.current.value = value;
  }, [value]);
  return (
    <label className="feedback-day">
      <span>{label}</span>
      <input
        ref={input}
        type="date"
        className="field"
        min="2000-01-01"
        max="2999-12-31"
        defaultValue={value}
        title={value === "" ? undefined : formatDay(value)}
        onChange={({ currentTarget }) => onChoose(currentTarget.value)}
      />
    </label>
  );
}
