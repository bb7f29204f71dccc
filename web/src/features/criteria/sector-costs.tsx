import type { Criterion } from "@marsad/shared/schemas";
import { useLanguage } from "../../i18n/use-language.ts";
import { paths } from "../../paths.ts";
import { CodeName } from "../../ui/code-name.tsx";
import { Link } from "../../ui/link.tsx";
import type { AboutCriteria } from "./about-criteria.ts";
import { CriterionPart } from "./criterion-part.tsx";

/** What a criterion costs each sector, the dearest first; nothing where there are not several. */
export function SectorCosts({
  criterion,
  programme,
  criteria,
}: AboutCriteria & { readonly criterion: Criterion }) {
  const { t, formatSigned } = useLanguage();
  if (criterion.sectors.length < 2) return null;
  const namesOf = (code: string) => programme.classifications.sectors.find((one) => one.code === code)?.names;
  return (
    <CriterionPart
      title={t("criteria.sectors")}
      rows={criterion.sectors
        .toSorted((one, other) => other.lost - one.lost)
        .map(({ code, lost, losing }) => (
          <li key={code}>
            <span>
              <Link
                to={paths.criteria(programme.code, {
                  period: criteria.period,
                  sector: code,
                  criterion: criterion.indicator,
                })}
              >
                <CodeName code={code} names={namesOf(code)} />
              </Link>
              <span className="criteria-note criterion-below">{t("criteria.by", { count: losing })}</span>
            </span>
            <span className="criterion-lost">{formatSigned(-lost, 2)}</span>
          </li>
        ))}
    />
  );
}
