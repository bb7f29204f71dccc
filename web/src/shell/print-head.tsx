import { useLocation } from "wouter";
import { useLanguage } from "../i18n/use-language.ts";
import type { ProgrammeView } from "../programme-view.ts";
import { Name } from "../ui/name.tsx";
import { useOrigin } from "../use-origin.ts";

/** What stands at the top of a page on paper alone: whose figures these are, of when, and where they are found. */
export function PrintHead({ programme, period }: ProgrammeView) {
  const { t, sayPeriod } = useLanguage();
  const [first, second] = sayPeriod(period.code, period.start, period.end);
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
        <strong>{first}</strong>
        {second}
      </p>
    </div>
  );
}
