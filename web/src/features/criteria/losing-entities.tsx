import type { CriterionDetail } from "@marsad/shared/schemas";
import { useLanguage } from "../../i18n/use-language.ts";
import { paths } from "../../paths.ts";
import { Link } from "../../ui/link.tsx";
import { Name } from "../../ui/name.tsx";
import { CriterionPart } from "./criterion-part.tsx";

/** The entities that lose points by a criterion, the most first. */
export function LosingEntities({ detail }: { readonly detail: CriterionDetail }) {
  const { t, formatSigned, writePercent } = useLanguage();
  return (
    <CriterionPart
      title={t("criteria.entities")}
      none={t("criteria.nobody-loses")}
      rows={detail.entities
        .filter(({ lost }) => lost > 0)
        .map(({ entity, attained, lost }) => (
          <li key={entity.code}>
            <span>
              <Link to={paths.entity(detail.programme, entity.code, { period: detail.period })}>
                <Name names={entity.names} />
              </Link>
              <span className="criteria-note criterion-below">
                {t("criteria.attained", { attained: writePercent(attained, 1) })}
              </span>
            </span>
            <span className="criterion-lost">{formatSigned(-lost, 2)}</span>
          </li>
        ))}
    />
  );
}
