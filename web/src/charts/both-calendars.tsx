import { useLanguage } from "../i18n/use-language.ts";

interface BothCalendarsProps {
  readonly period: string;
  /** Its first and last day, Gregorian, `YYYY-MM-DD`. */
  readonly start: string;
  readonly end: string;
}

/** A period in both calendars, one below the other. */
export function BothCalendars({ period, start, end }: BothCalendarsProps) {
  const [first, second] = useLanguage().sayPeriod(period, start, end);
  return (
    <>
      {first}
      <span className="chart-table-note">{second}</span>
    </>
  );
}
