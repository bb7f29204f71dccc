import { useQuery } from "@tanstack/react-query";
import { rescoringsQuery } from "../../api/queries.ts";
import { useLanguage } from "../../i18n/use-language.ts";
import { paths } from "../../paths.ts";
import { Card } from "../../ui/card.tsx";
import { Link } from "../../ui/link.tsx";

interface OtherScoresCardProps {
  readonly programme: string;
  readonly version: string;
}

/** The periods that a version scores beside their own, each leading to the result; nothing where it scores none. */
export function OtherScoresCard({ programme, version }: OtherScoresCardProps) {
  const { t, formatPeriod } = useLanguage();
  const { data } = useQuery(rescoringsQuery(programme));
  const periods = data?.rescorings.filter(({ under }) => under === version) ?? [];
  if (periods.length === 0) return null;
  return (
    <Card title={t("methodology.other-scores")}>
      <p>{t("methodology.other-scores-why")}</p>
      <ul className="methodology-list">
        {periods.map(({ period }) => (
          <li key={period}>
            <Link to={paths.otherScores(programme, version, { period })}>{formatPeriod(period)}</Link>
          </li>
        ))}
      </ul>
    </Card>
  );
}
