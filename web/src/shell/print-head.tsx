import { useLanguage } from "../i18n/use-language.ts";
import type { ProgrammeView } from "../programme-view.ts";
import { Name } from "../ui/name.tsx";

/** What stands at the top of a page on paper alone: whose figures these are, of when, and where they are found. */
export function PrintHead({ programme, period }: ProgrammeView) {
  const { t, sayPeriod } = useLanguage();
  const [first, second] = sayPeriod(period.code, period.start, period.end);
  return (
    <div className="print-head">
      <p>
        <strong>{t("common.product")}</strong>
        <Name names={programme.names} /> · <bdi dir="ltr">{`${location.host}${location.pathname}`}</bdi>
      </p>
      <p>
        <strong>{first}</strong>
        {second}
      </p>
    </div>
  );
}
