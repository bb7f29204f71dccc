import { useLanguage } from "../../i18n/use-language.ts";
import { paths } from "../../paths.ts";
import { Card } from "../../ui/card.tsx";
import { Link } from "../../ui/link.tsx";
import { Name } from "../../ui/name.tsx";
import type { AboutUncertainty } from "./about-uncertainty.ts";

/** Who cannot be told apart, from the top of the ranking down. */
export function GroupsCard({ programme, uncertainty, view }: AboutUncertainty) {
  const { t, formatNumber } = useLanguage();
  const { rows } = uncertainty;
  const groups = [...new Set(rows.map(({ group }) => group))].flatMap((group) =>
    group === null ? [] : [{ group, rows: rows.filter((row) => row.group === group) }],
  );
  return (
    <Card title={t("uncertainty.groups")}>
      <p>{t("uncertainty.groups-rule")}</p>
      <ol className="uncertainty-groups">
        {groups.map(({ group, rows }) => (
          <li key={group}>
            <strong>{t("uncertainty.group", { group: formatNumber(group) })}</strong>
            <ul>
              {rows.map(({ entity }) => (
                <li key={entity.code}>
                  <Link to={paths.entity(programme.code, entity.code, { period: view.period })}>
                    <Name names={entity.names} withTag={false} />
                  </Link>
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ol>
    </Card>
  );
}
