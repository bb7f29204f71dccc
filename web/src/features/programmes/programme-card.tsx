import type { Programme } from "@marsad/shared/schemas";
import { useLanguage } from "../../i18n/use-language.ts";
import { paths } from "../../paths.ts";
import { Card } from "../../ui/card.tsx";
import { Link } from "../../ui/link.tsx";
import { Name } from "../../ui/name.tsx";
import { ProgrammeMark } from "../../ui/programme-notice.tsx";

/** One programme: what it measures, whose it is, how much there is of it. */
export function ProgrammeCard({ programme }: { programme: Programme }) {
  const { t, formatPeriod } = useLanguage();
  const { counts, latestPeriod } = programme;
  const amounts = [
    t("programmes.entities", { count: counts.entities }),
    counts.services > 0 ? t("programmes.services", { count: counts.services }) : null,
    t("programmes.periods", { count: counts.periods }),
  ].filter((amount) => amount !== null);
  return (
    <Card className="programme-card">
      <h2>
        <Link to={paths.overview(programme.code)}>
          <Name names={programme.names} />
        </Link>
      </h2>
      <ProgrammeMark programme={programme} />
      {programme.explanation && (
        <p className="programme-explanation">
          <Name names={programme.explanation} />
        </p>
      )}
      <p className="programme-counts">{amounts.join(" · ")}</p>
      <dl>
        <dt>{t("programmes.owner")}</dt>
        <dd>
          <Name names={programme.owner} />
        </dd>
        <dt>{t("programmes.latest")}</dt>
        <dd>{latestPeriod === null ? t("programmes.no-results") : formatPeriod(latestPeriod)}</dd>
      </dl>
    </Card>
  );
}
