import type { RefObject } from "react";
import { useLanguage } from "../../../i18n/use-language.ts";
import { Name } from "../../../ui/name.tsx";
import { EntitySubtitle } from "../entity-subtitle.tsx";
import type { AboutPrint } from "./about-print.ts";
import { PeriodsTable } from "./periods-table.tsx";
import { PrintAbout } from "./print-about.tsx";
import { PrintCosts } from "./print-costs.tsx";
import { PrintDimensions } from "./print-dimensions.tsx";
import { PrintPeers } from "./print-peers.tsx";
import { PrintServices } from "./print-services.tsx";
import { PrintStanding } from "./print-standing.tsx";
import { PrintTrend } from "./print-trend.tsx";
import { Section } from "./section.tsx";
import { Sheet } from "./sheet.tsx";
import "./sheet.css";

interface SheetsProps extends AboutPrint {
  readonly heading: RefObject<HTMLHeadingElement | null>;
}

/** Periods that a page without services has room for. */
const periodsOfPage = 12;

/** A scorecard on two pages of A4: where the entity stands and how it came there, then what costs it points. */
export function Sheets({ heading, ...about }: SheetsProps) {
  const { t } = useLanguage();
  const { programme, scorecard, points } = about;
  const hasServices = scorecard.services.length > 0;
  const hasCosts = programme.results === "computed" && scorecard.score !== null;
  return (
    <div className="sheets">
      <Sheet {...about} number={1}>
        <div className="sheet-title">
          <h1 ref={heading} tabIndex={-1} className="sheet-name">
            <Name names={scorecard.entity.names} />
          </h1>
          <p>
            <EntitySubtitle programme={programme} scorecard={scorecard} />
          </p>
        </div>
        <PrintStanding {...about} />
        {points.length > 0 && <PrintTrend {...about} />}
        <PrintDimensions {...about} />
      </Sheet>
      <Sheet {...about} number={2}>
        {hasServices ? (
          <PrintServices {...about} />
        ) : (
          <Section title={t("scorecard.all-periods")}>
            <PeriodsTable
              points={points.slice(-periodsOfPage)}
              caption={t("scorecard.all-periods")}
              withSource={programme.results === "published"}
            />
          </Section>
        )}
        <div className="sheet-columns">
          {hasCosts && <PrintCosts {...about} />}
          <PrintPeers {...about} />
        </div>
        <PrintAbout {...about} />
      </Sheet>
    </div>
  );
}
