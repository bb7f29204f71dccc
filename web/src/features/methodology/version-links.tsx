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

/** Every version of the rule book with the periods it served; the one that is shown is marked. */
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
      </ul>
    </nav>
  );
}
