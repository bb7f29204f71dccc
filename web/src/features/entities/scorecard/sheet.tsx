import type { ReactNode } from "react";
import { useLanguage } from "../../../i18n/use-language.ts";
import { paths, withLanguage } from "../../../paths.ts";
import { Name } from "../../../ui/name.tsx";
import { ProgrammeMark } from "../../../ui/programme-notice.tsx";
import type { AboutPrint } from "./about-print.ts";
import { today } from "./today.ts";
import "./sheet.css";

interface SheetProps extends AboutPrint {
  readonly number: 1 | 2;
  readonly children: ReactNode;
}

/** One of the two pages, with what stands on both: whose figures these are, of when, by which rules, and where they are found. */
export function Sheet({ number, programme, scorecard, period, children }: SheetProps) {
  const { t, language, sayPeriod, formatDay } = useLanguage();
  const { entity } = scorecard;
  const path = paths.entity(programme.code, entity.code, { period: period.code });
  const address = `${location.origin}${withLanguage(path, language)}`;
  const [first, second] = sayPeriod(period.code, period.start, period.end);
  return (
    <section className="sheet" aria-label={t("scorecard.page", { number, of: 2 })}>
      <div className="sheet-head">
        <div className="sheet-programme">
          <strong>
            {t("common.product")} · {t("scorecard.title")}
          </strong>
          <span>
            <Name names={programme.names} />
          </span>
        </div>
        <div className="sheet-period">
          <strong>{first}</strong>
          <span>{second}</span>
        </div>
      </div>
      <div className="sheet-body">{children}</div>
      <div className="sheet-foot">
        <p>
          <ProgrammeMark programme={programme} />{" "}
          {t("common.methodology", { version: scorecard.methodology })} ·{" "}
          {t("scorecard.printed", { day: formatDay(today()) })}
        </p>
        <p>
          <bdi dir="ltr" className="sheet-address">
            <a href={address}>{decodeURI(address).replace(/^https?:\/\//, "")}</a>
          </bdi>
          <span>{t("scorecard.page", { number, of: 2 })}</span>
        </p>
      </div>
    </section>
  );
}
