import type { MethodologySummary } from "@marsad/shared/schemas";
import { useLanguage } from "../../i18n/use-language.ts";
import { paths } from "../../paths.ts";
import { Link } from "../../ui/link.tsx";
import { Name } from "../../ui/name.tsx";

interface VersionLinksProps {
  readonly programme: string;
  readonly versions: readonly MethodologySummary[];
  readonly shown: string;
}

/** Every version of the rule book with the periods it served; the one that is shown is marked. Last the way to those that are not published yet. */
export function VersionLinks({ programme, versions, shown }: VersionLinksProps) {
  const { t, formatPeriod } = useLanguage();
  return (
    <nav className="methodology-versions" aria-label={t("methodology.versions")}>
      <ul>
        {versions.map(({ version, names, periods }) => {
          const [first, last] = [periods[0], periods.at(-1)];
          return (
            <li key={version}>
              <Link
                to={paths.methodology(programme, version)}
                aria-current={version === shown ? "page" : undefined}
              >
                <span>
                  <Name names={names} /> <bdi>{version}</bdi>
                </span>
                {first !== undefined && last !== undefined && (
                  <small>
                    {first === last ? formatPeriod(first) : `${formatPeriod(first)} – ${formatPeriod(last)}`}
                  </small>
                )}
              </Link>
            </li>
          );
        })}
        <li>
          <Link className="methodology-drafts" to={paths.drafts(programme)}>
            {t("methodology.drafts")}
            <small>{t("methodology.drafts-who")}</small>
          </Link>
        </li>
      </ul>
    </nav>
  );
}
