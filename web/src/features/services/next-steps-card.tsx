import { useLanguage } from "../../i18n/use-language.ts";
import { indicatorRules } from "../../indicator-rules.ts";
import { TakeAway } from "../../take-away/take-away.tsx";
import { Card } from "../../ui/card.tsx";
import type { AboutService } from "./about-service.ts";
import { NextStepItem } from "./next-step-item.tsx";
import "./next-steps.css";

/** What would lift a service most, and its entity with it; nothing where no single step would. */
export function NextStepsCard(about: AboutService) {
  const { scorecard, methodology } = about;
  const { t } = useLanguage();
  if (scorecard.nextSteps.length === 0) return null;
  const rules = indicatorRules(methodology);
  const title = t("services.steps");
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
      <p className="next-steps-note">{t("services.steps-note")}</p>
      <ol className="next-steps">
        {scorecard.nextSteps.map((step) => (
          <NextStepItem key={step.indicator} {...about} step={step} rule={rules.get(step.indicator)} />
        ))}
      </ol>
    </Card>
  );
}
