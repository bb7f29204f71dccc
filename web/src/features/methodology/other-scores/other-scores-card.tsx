import type { RescoredPeriod } from "@marsad/shared/schemas";
import { useLanguage } from "../../../i18n/use-language.ts";
import { TakeAway } from "../../../take-away/take-away.tsx";
import { Card } from "../../../ui/card.tsx";
import { Change } from "../../../ui/change.tsx";
import { scoreDifference } from "../score-difference.ts";
import type { StandingOrder } from "../sort-standings.ts";
import { OtherScoresTable } from "./other-scores-table.tsx";
import "./other-scores.css";

interface OtherScoresCardProps {
  readonly scores: RescoredPeriod;
  readonly order: StandingOrder;
  readonly onOrder: (order: StandingOrder) => void;
}

/** What the scores are and are not, what became of the nation's, and every entity under both versions. */
export function OtherScoresCard({ scores, order, onOrder }: OtherScoresCardProps) {
  const { t, formatPeriod, formatScore } = useLanguage();
  const { period, methodology, under, nation } = scores;
  const title = t("other-scores.scores", { period: formatPeriod(period) });
  const headings = {
    official: t("other-scores.official", { version: methodology }),
    rescored: t("other-scores.under", { version: under.version }),
  };
  return (
    <Card
      title={title}
      isMarked
      actions={
        <TakeAway
          code="other-scores"
          title={title}
          filter={t("other-scores.not-official", { version: under.version })}
          table={async (words) =>
            (await import("./other-scores-data.ts")).otherScoresData(scores, headings, words)
          }
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
        <Change value={nationDifference(nation)} />
      </p>
      <OtherScoresTable {...{ scores, headings, order, onOrder }} />
    </Card>
  );
}

function nationDifference({ official, rescored }: RescoredPeriod["nation"]): number | null {
  return scoreDifference({ official: { score: official }, rescored: { score: rescored } });
}
