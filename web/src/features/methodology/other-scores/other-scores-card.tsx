import type { RescoredPeriod } from "@marsad/shared/schemas";
import { useLanguage } from "../../../i18n/use-language.ts";
import { TakeAway } from "../../../take-away/take-away.tsx";
import { Card } from "../../../ui/card.tsx";
import { Change } from "../../../ui/change.tsx";
import { OtherScoresTable } from "./other-scores-table.tsx";
import "./other-scores.css";

/** What the scores are and are not, what became of the nation's, and every entity under both versions. */
export function OtherScoresCard({ scores }: { readonly scores: RescoredPeriod }) {
  const { t, formatPeriod, formatScore } = useLanguage();
  const { period, methodology, under, nation } = scores;
  const title = t("other-scores.scores", { period: formatPeriod(period) });
  return (
    <Card
      title={title}
      isMarked
      actions={
        <TakeAway
          code="other-scores"
          title={title}
          filter={t("other-scores.not-official", { version: under.version })}
          table={async (words) => (await import("./other-scores-data.ts")).otherScoresData(scores, words)}
        />
      }
    >
      <p>
        <strong>{t("other-scores.not-official", { version: under.version })}</strong>{" "}
        {t("other-scores.why", { methodology, version: under.version })}
      </p>
      <p className="other-scores-nation">
        {t("other-scores.nation", {
          official: formatScore(nation.official),
          rescored: formatScore(nation.rescored),
        })}{" "}
        <Change value={differenceOf(nation)} />
      </p>
      <OtherScoresTable scores={scores} />
    </Card>
  );
}

function differenceOf({ official, rescored }: RescoredPeriod["nation"]): number | null {
  return official === null || rescored === null ? null : rescored - official;
}
