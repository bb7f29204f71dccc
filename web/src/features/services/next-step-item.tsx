import type { NextStep } from "@marsad/shared/schemas";
import { useLanguage } from "../../i18n/use-language.ts";
import type { IndicatorRule } from "../../indicator-rules.ts";
import { paths } from "../../paths.ts";
import { Step } from "../../standing/step-list.tsx";
import { ValueText } from "../../standing/value-text.tsx";
import { CodeName } from "../../ui/code-name.tsx";
import { Link } from "../../ui/link.tsx";
import { Sentence } from "../../ui/sentence.tsx";
import type { AboutService } from "./about-service.ts";

interface NextStepItemProps extends Pick<AboutService, "programme" | "scorecard"> {
  readonly step: NextStep;
  readonly rule: IndicatorRule | undefined;
}

/** One step: which indicator, from where to where, and what it adds; each figure leads to what explains it. */
export function NextStepItem({ programme, scorecard, step, rule }: NextStepItemProps) {
  const { t, formatSigned } = useLanguage();
  const { indicator, target, gain, entityGain } = step;
  const value = scorecard.indicators.find(({ code }) => code === indicator)?.value ?? null;
  const { entity, period, methodology } = scorecard;
  return (
    <Step
      name={<CodeName code={indicator} names={rule?.names} />}
      way={
        <Sentence
          text={t(value === null ? "services.step-report" : "services.step-from-to")}
          parts={{
            value: value !== null && <ValueText value={value} rule={rule} />,
            target: (
              <Link to={paths.methodology(programme.code, methodology, { period })}>
                <ValueText value={target} rule={rule} />
              </Link>
            ),
          }}
        />
      }
      gains={[
        {
          label: t("entities.step-service-gain"),
          points: <a href={`#indicator-${indicator}`}>{formatSigned(gain, 2)}</a>,
        },
        {
          label: t("services.step-entity-gain"),
          points: (
            <Link to={paths.entity(programme.code, entity.code, { period })}>
              {formatSigned(entityGain, 2)}
            </Link>
          ),
        },
      ]}
    />
  );
}
