import type { Criterion } from "@marsad/shared/schemas";
import { useQuery } from "@tanstack/react-query";
import type { RefObject } from "react";
import { criterionQuery } from "../../api/criteria-queries.ts";
import { useLanguage } from "../../i18n/use-language.ts";
import { TakeAway } from "../../take-away/take-away.tsx";
import { Card } from "../../ui/card.tsx";
import { CodeName } from "../../ui/code-name.tsx";
import { Failure } from "../../ui/failure.tsx";
import { Skeleton } from "../../ui/skeleton.tsx";
import type { AboutCriteria } from "./about-criteria.ts";
import { BestEntities } from "./best-entities.tsx";
import { LosingEntities } from "./losing-entities.tsx";
import { LosingServices } from "./losing-services.tsx";
import { SectorCosts } from "./sector-costs.tsx";

interface CriterionCardProps extends AboutCriteria {
  readonly criterion: Criterion;
  /** Has the focus when another criterion is chosen. */
  readonly headingRef: RefObject<HTMLSpanElement | null>;
}

/** One criterion: who attains it best, whom it costs most, down to the services. */
export function CriterionCard({ criterion, headingRef, ...about }: CriterionCardProps) {
  const { programme, criteria, names } = about;
  const { t, name } = useLanguage();
  const { scope, code, period } = criteria;
  const { indicator } = criterion;
  const { data, error, refetch } = useQuery(
    criterionQuery(programme.code, { scope, code }, period, indicator),
  );
  const named = names.get(indicator);
  return (
    <Card
      title={
        <span ref={headingRef} tabIndex={-1} className="criterion-title">
          <CodeName code={indicator} names={named} />
        </span>
      }
      actions={
        <TakeAway
          code={`criterion-${indicator}`}
          title={named ? name(named).text : indicator}
          filter={criteria.names ? name(criteria.names).text : undefined}
          {...(data && {
            table: async (words) => (await import("./criterion-data.ts")).criterionData(data, words),
          })}
        />
      }
    >
      <p className="criteria-note">
        {t("criteria.asked", { count: criterion.asked })} {t("criteria.attained-note")}
      </p>
      {error ? (
        <Failure error={error} retry={refetch} />
      ) : data ? (
        <div className="criterion-parts">
          <BestEntities criterion={criterion} criteria={criteria} />
          <SectorCosts criterion={criterion} {...about} />
          <LosingEntities detail={data} key={`entities ${indicator}`} />
          <LosingServices detail={data} key={`services ${indicator}`} />
        </div>
      ) : (
        <Skeleton lines={6} lineHeight={44} />
      )}
    </Card>
  );
}
