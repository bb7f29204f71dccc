import { useLocation } from "wouter";
import { useLanguage } from "../i18n/use-language.ts";
import type { ProgrammeView } from "../programme-view.ts";
import { Name } from "../ui/name.tsx";
import { useOrigin } from "../use-origin.ts";

/** What stands at the top of a page on paper alone: whose figures these are, of when, and where they are found. */
export function PrintHead({ programme, period }: ProgrammeView) {
  const { t, formatPeriod, formatHijriRange } = useLanguage();
  const [pathname] = useLocation();
  const origin = useOrigin() ?? "";
  return (
    <div className="print-head">
      <p>
        <strong>{t("common.product")}</strong>
        <Name names={programme.names} /> ·{" "}
        <bdi dir="ltr">
          {origin.replace(/^https?:\/\//, "")}
          {pathname}
        </bdi>
      </p>
      <p>
        <strong>{formatPeriod(period.code)}</strong>
        {formatHijriRange(period.start, period.end)}
      </p>
    </div>
  );
}
