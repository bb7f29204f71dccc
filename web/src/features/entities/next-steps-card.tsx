import { useLanguage } from "../../i18n/use-language.ts";
import { indicatorRules } from "../../indicator-rules.ts";
import { paths } from "../../paths.ts";
import { Step, StepList } from "../../standing/step-list.tsx";
import { ValueText } from "../../standing/value-text.tsx";
import { TakeAway } from "../../take-away/take-away.tsx";
import { Card } from "../../ui/card.tsx";
import { CodeName } from "../../ui/code-name.tsx";
import { Link } from "../../ui/link.tsx";
import { Sentence } from "../../ui/sentence.tsx";
import type { AboutEntity } from "./about-entity.ts";
import { ServiceLink } from "./service-link.tsx";

/** What would lift an entity most: indicators of single services, each leading to its service. */
export function NextStepsCard(about: AboutEntity) {
  const { programme, scorecard, methodology } = about;
  const { t, formatSigned } = useLanguage();
  const { nextSteps, entity, period } = scorecard;
  const rules = methodology && indicatorRules(methodology);
  const services = new Map(scorecard.services.map(({ service }) => [service.code, service.names]));
  const title = t("entities.steps");
  return (
    <Card
      title={title}
      className="entity-wide"
      actions={
        <TakeAway
          code="next-steps"
          title={title}
          benchmark={scorecard.benchmark}
          table={async (words) => (await import("./next-steps-data.ts")).nextStepsData(about, words)}
        />
      }
    >
      <StepList note={t("entities.steps-note")}>
        {nextSteps.map(({ service, indicator, target, gain, entityGain }) => {
          const rule = rules?.get(indicator);
          return (
            <Step
              key={`${service} ${indicator}`}
              name={<CodeName code={indicator} names={rule?.names} />}
              way={
                <Sentence
                  text={t("entities.step-to")}
                  parts={{
                    service: (
                      <ServiceLink scorecard={scorecard} code={service} names={services.get(service)} />
                    ),
                    target: <ValueText value={target} rule={rule} />,
                  }}
                />
              }
              gains={[
                {
                  label: t("entities.step-gain"),
                  points: <a href="#services">{formatSigned(entityGain, 2)}</a>,
                },
                {
                  label: t("entities.step-service-gain"),
                  points: (
                    <Link to={paths.service(programme.code, entity.code, service, { period })}>
                      {formatSigned(gain, 2)}
                    </Link>
                  ),
                },
              ]}
            />
          );
        })}
      </StepList>
      <Link to={paths.path(programme.code, entity.code, "path", { period })}>{t("entities.path")}</Link>
    </Card>
  );
}
