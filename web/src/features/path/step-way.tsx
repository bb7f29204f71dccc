import type { PathStep } from "@marsad/shared/path";
import { useLanguage } from "../../i18n/use-language.ts";
import { paths } from "../../paths.ts";
import { ValueText } from "../../standing/value-text.tsx";
import { CodeName } from "../../ui/code-name.tsx";
import { Link } from "../../ui/link.tsx";
import { Sentence } from "../../ui/sentence.tsx";
import type { AboutPath } from "./about-path.ts";

interface StepWayProps extends AboutPath {
  readonly step: PathStep;
  /** In the order of the path, from 1. */
  readonly place: number;
}

/** Which indicator of which service goes from where to where. */
export function StepWay({ step, place, ...about }: StepWayProps) {
  const { programme, period, reported, rules, services } = about;
  const { t, formatNumber } = useLanguage();
  const { service, indicator, from, target } = step;
  const rule = rules.get(indicator);
  const address = paths.service(programme.code, reported.entity.code, service, { period: period.code });
  return (
    <>
      <h3 className="path-step-name">
        <span className="path-place">{formatNumber(place)}</span>
        <CodeName code={indicator} names={rule?.names} />
      </h3>
      <p className="path-note">
        <Sentence
          text={t("path.step")}
          parts={{
            service: (
              <Link to={address}>
                <CodeName code={service} names={services.get(service)} />
              </Link>
            ),
            from: from === null ? t("path.from-missing") : <ValueText value={from} rule={rule} />,
            to: <ValueText value={target} rule={rule} />,
          }}
        />
      </p>
    </>
  );
}
