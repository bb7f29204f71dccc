import { useLanguage } from "../../../i18n/use-language.ts";
import { indicatorNames } from "../../../indicator-names.ts";
import { CodeName } from "../../../ui/code-name.tsx";
import type { AboutPrint } from "./about-print.ts";
import { Section } from "./section.tsx";
import { Signed } from "./signed.tsx";

/** How many of the ten dearest there is room for. */
const most = 6;

/** The steps left that cost the entity most, each an indicator of one of its services. */
export function PrintCosts({ scorecard, methodology }: AboutPrint) {
  const { t } = useLanguage();
  const names = methodology ? indicatorNames(methodology) : undefined;
  const services = new Map(scorecard.services.map(({ service }) => [service.code, service.names]));
  const shown = scorecard.costs.slice(0, most);
  return (
    <Section title={<span id="costs">{t("entities.costs")}</span>}>
      <p className="sheet-note">{t(shown.length === 0 ? "entities.costs-none" : "entities.costs-note")}</p>
      <ol className="sheet-costs">
        {shown.map(({ service, indicator, lost }) => (
          <li key={`${service} ${indicator}`}>
            <span className="sheet-cost-name">
              <CodeName code={indicator} names={names?.get(indicator)} />{" "}
              <small>
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
