import { useLanguage } from "../../i18n/use-language.ts";

const twoDigits = (value: number) => String(value).padStart(2, "0");

/** An instant as the reader's clock has it: its day in both calendars, and the time. */
export function WhenReceived({ instant }: { instant: string }) {
  const { language, numerals, formatDay } = useLanguage();
  const date = new Date(instant);
  const day = `${date.getFullYear()}-${twoDigits(date.getMonth() + 1)}-${twoDigits(date.getDate())}`;
  const clock = new Intl.DateTimeFormat(`${language}-u-nu-${numerals}`, {
    hour: "2-digit",
    minute: "2-digit",
    hourCycle: "h23",
  });
  return (
    <time dateTime={instant} className="ingestion-when">
      <span>{formatDay(day)}</span> <bdi>{clock.format(date)}</bdi>
    </time>
  );
}
