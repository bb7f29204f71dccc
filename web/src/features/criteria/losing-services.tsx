import type { CriterionDetail } from "@marsad/shared/schemas";
import { useLanguage } from "../../i18n/use-language.ts";
import { paths } from "../../paths.ts";
import { Link } from "../../ui/link.tsx";
import { Name } from "../../ui/name.tsx";
import { CriterionPart } from "./criterion-part.tsx";

/** The services that cost their entity most by a criterion. */
export function LosingServices({ detail }: { readonly detail: CriterionDetail }) {
  const { t, formatSigned } = useLanguage();
  const { programme, period } = detail;
  return (
    <CriterionPart
      title={t("criteria.services")}
      none={t("criteria.nobody-loses")}
      rows={detail.services.map(({ entity, service, lost }) => (
        <li key={`${entity.code} ${service.code}`}>
          <span>
            <Link to={paths.service(programme, entity.code, service.code, { period })}>
              <Name names={service.names} />
            </Link>
            <span className="criteria-note criterion-below">
              <Name names={entity.names} />
            </span>
          </span>
          <span className="criterion-lost">{formatSigned(-lost, 2)}</span>
        </li>
      ))}
    />
  );
}
