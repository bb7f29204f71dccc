import type { NextStep } from "@marsad/shared/schemas";
import { useLanguage } from "../../i18n/use-language.ts";
import type { IndicatorRule } from "../../indicator-rules.ts";
import { paths } from "../../paths.ts";
import { CodeName } from "../../ui/code-name.tsx";
import { Link } from "../../ui/link.tsx";
import { Sentence } from "../../ui/sentence.tsx";
import type { AboutService } from "./about-service.ts";
import { ValueText } from "./value-text.tsx";

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
    <li>
      <h3 className="next-step-name">
        <CodeName code={indicator} names={rule?.names} />
      </h3>
      <p className="next-steps-note">
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
      </p>
      <dl className="next-step-gains">
        <div>
          <dt>{t("services.step-gain")}</dt>
          <dd>
            <a href={`#indicator-${indicator}`}>{formatSigned(gain, 2)}</a>
          </dd>
        </div>
        <div>
          <dt>{t("services.step-entity-gain")}</dt>
          <dd>
            <Link to={paths.entity(programme.code, entity.code, { period })}>
              {formatSigned(entityGain, 2)}
            </Link>
          </dd>
        </div>
      </dl>
    </li>
  );
}
