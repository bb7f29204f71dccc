import { useLanguage } from "../../i18n/use-language.ts";
import { indicatorNames } from "../../indicator-names.ts";
import { CodeName } from "../../ui/code-name.tsx";
import { Sentence } from "../../ui/sentence.tsx";
import type { AboutService } from "./about-service.ts";

/** What costs a service the most points, linked to where they all are; what would read 0.0 is not said. */
export function DearestSentence({ scorecard, methodology }: AboutService) {
  const { t, formatSigned } = useLanguage();
  const [dearest] = scorecard.indicators.toSorted((one, other) => other.lost - one.lost);
  if (dearest === undefined || dearest.lost < 0.05)
    return <p className="standing-summary">{t("entities.costs-none")}</p>;
  const { code, lost } = dearest;
  return (
    <p className="standing-summary">
      <Sentence
        text={t("services.summary", { lost: formatSigned(-lost) })}
        parts={{
          indicator: (
            <a href="#indicators">
              <CodeName code={code} names={indicatorNames(methodology).get(code)} />
            </a>
          ),
        }}
      />
    </p>
  );
}
