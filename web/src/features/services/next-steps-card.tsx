import { useLanguage } from "../../i18n/use-language.ts";
import { indicatorRules } from "../../indicator-rules.ts";
import { paths } from "../../paths.ts";
import { StepList } from "../../standing/step-list.tsx";
import { TakeAway } from "../../take-away/take-away.tsx";
import { Card } from "../../ui/card.tsx";
import { Link } from "../../ui/link.tsx";
import type { AboutService } from "./about-service.ts";
import { NextStepItem } from "./next-step-item.tsx";

/** What would lift a service most, and its entity with it; nothing where no single step would. */
export function NextStepsCard(about: AboutService) {
  const { scorecard, methodology } = about;
  const { t } = useLanguage();
  if (scorecard.nextSteps.length === 0) return null;
  const rules = indicatorRules(methodology);
  const { programme, period, entity, service } = scorecard;
  const title = t("entities.steps");
  return (
    <Card
      title={title}
      actions={
        <TakeAway
          code="next-steps"
          title={title}
          benchmark={scorecard.benchmark}
          table={async (words) => (await import("./next-steps-data.ts")).nextStepsData(about, words)}
        />
      }
    >
      <StepList note={t("services.steps-note")}>
        {scorecard.nextSteps.map((step) => (
          <NextStepItem key={step.indicator} {...about} step={step} rule={rules.get(step.indicator)} />
        ))}
      </StepList>
      <Link to={paths.path(programme, entity.code, "what-if", { period, service: service.code })}>
        {t("services.what-if")}
      </Link>
    </Card>
  );
}
