import { useQuery } from "@tanstack/react-query";
import { sensitivityQuery } from "../../api/uncertainty-queries.ts";
import { useLanguage } from "../../i18n/use-language.ts";
import { Card } from "../../ui/card.tsx";
import { Failure } from "../../ui/failure.tsx";
import { Skeleton } from "../../ui/skeleton.tsx";
import type { AboutUncertainty } from "./about-uncertainty.ts";
import { SensitivityFigures } from "./sensitivity-figures.tsx";
import { toParameters } from "./uncertainty-view.ts";

/** Which choice moves ranks most. */
export function SensitivityCard(about: AboutUncertainty) {
  const { programme, period, view } = about;
  const { t } = useLanguage();
  const { draws: _, ...parameters } = toParameters(view);
  const { data, error, refetch } = useQuery(sensitivityQuery(programme.code, period.code, parameters));
  if (data !== undefined && data.factors.length > 0)
    return <SensitivityFigures {...about} sensitivity={data} />;
  return (
    <Card title={t("uncertainty.shifts")}>
      {error ? (
        <Failure error={error} retry={refetch} />
      ) : data !== undefined ? (
        <p>{t("uncertainty.say.unmoved")}</p>
      ) : (
        <>
          <p role="status">{t("uncertainty.reckoning")}</p>
          <Skeleton lines={6} lineHeight={20} />
        </>
      )}
    </Card>
  );
}
