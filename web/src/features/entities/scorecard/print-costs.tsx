import { estimateWidth } from "../../../charts/chart-text.tsx";
import { useLanguage } from "../../../i18n/use-language.ts";
import { indicatorNames } from "../../../indicator-names.ts";
import { CodeName } from "../../../ui/code-name.tsx";
import type { AboutPrint } from "./about-print.ts";
import { fitRows } from "./fit-rows.ts";
import { Section } from "./section.tsx";
import { Signed } from "./signed.tsx";
import "./print-costs.css";

/** Lines that there is room for, and the width (px) and size of a service's name under its indicator. */
const lines = 14;
const nameWidth = 290;
const nameSize = 11;

/** The steps left that cost the entity most, each an indicator of one of its services. */
export function PrintCosts({ scorecard, methodology }: AboutPrint) {
  const { t, name } = useLanguage();
  const names = methodology ? indicatorNames(methodology) : undefined;
  const services = new Map(scorecard.services.map(({ service }) => [service.code, service.names]));
  const linesOf = (service: string) => {
    const text = name(services.get(service) ?? {}).text;
    return 1 + (estimateWidth(text, nameSize) > nameWidth ? 2 : 1);
  };
  const { shown } = fitRows(scorecard.costs, lines, ({ service }) => linesOf(service));
  return (
    <Section title={<span id="costs">{t("entities.costs")}</span>}>
      <p className="sheet-note">{t(shown.length === 0 ? "entities.costs-none" : "entities.costs-note")}</p>
      <ol className="sheet-costs">
        {shown.map(({ service, indicator, lost }) => (
          <li key={`${service} ${indicator}`}>
            <span className="sheet-cost-name">
              <CodeName code={indicator} names={names?.get(indicator)} />{" "}
              <small className="sheet-name">
                <CodeName code={service} names={services.get(service)} />
              </small>
            </span>
            <Signed value={-lost} decimals={2} />
          </li>
        ))}
      </ol>
    </Section>
  );
}
