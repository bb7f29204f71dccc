import type { Criteria, Criterion } from "@marsad/shared/schemas";
import { useLanguage } from "../../i18n/use-language.ts";
import { paths } from "../../paths.ts";
import { Link } from "../../ui/link.tsx";
import { Name } from "../../ui/name.tsx";
import { CriterionPart } from "./criterion-part.tsx";

interface BestEntitiesProps {
  readonly criterion: Criterion;
  readonly criteria: Criteria;
}

/** Who attains a criterion best, and how many attain it in full. */
export function BestEntities({ criterion, criteria }: BestEntitiesProps) {
  const { t, writePercent } = useLanguage();
  return (
    <CriterionPart
      title={t("criteria.best")}
      none={t("criteria.best-none")}
      {...(criterion.full > 0 && { note: t("criteria.full", { count: criterion.full }) })}
      rows={criterion.best.map(({ entity, attained }) => (
        <li key={entity.code}>
          <Link to={paths.entity(criteria.programme, entity.code, { period: criteria.period })}>
            <Name names={entity.names} />
          </Link>
          <span className="criterion-number">{writePercent(attained, 1)}</span>
        </li>
      ))}
    />
  );
}
