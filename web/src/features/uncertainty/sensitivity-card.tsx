import type { RankingSensitivity } from "@marsad/shared/schemas";
import { useLanguage } from "../../i18n/use-language.ts";
import { Card } from "../../ui/card.tsx";
import { Failure } from "../../ui/failure.tsx";
import { Skeleton } from "../../ui/skeleton.tsx";
import type { AboutUncertainty } from "./about-uncertainty.ts";
import type { Reckoning } from "./reckoning/use-reckoning.ts";
import { SensitivityFigures } from "./sensitivity-figures.tsx";

type SensitivityCardProps = AboutUncertainty & { readonly moved: Reckoning<RankingSensitivity> };

/** Which choice moves ranks most. */
export function SensitivityCard({ moved, ...about }: SensitivityCardProps) {
  const { t } = useLanguage();
  const { answer, error, isStale, isStopped, begin } = moved;
  if (answer !== undefined && answer.factors.length > 0 && !error)
    return <SensitivityFigures {...about} sensitivity={answer} isStale={isStale} />;
  return (
    <Card title={t("uncertainty.shifts")}>
      {error ? (
        <Failure error={error} retry={begin} />
      ) : answer !== undefined ? (
        <p>{t("uncertainty.say.unmoved")}</p>
      ) : isStopped ? (
        <p>{t("uncertainty.stopped-empty")}</p>
      ) : (
        <Skeleton lines={6} lineHeight={20} />
      )}
    </Card>
  );
}
