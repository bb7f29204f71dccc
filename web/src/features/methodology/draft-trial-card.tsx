import type { MethodologyDefinition, RescoredPeriod } from "@marsad/shared/schemas";
import { useLanguage } from "../../i18n/use-language.ts";
import { TakeAway } from "../../take-away/take-away.tsx";
import { Card } from "../../ui/card.tsx";
import { Change } from "../../ui/change.tsx";
import { UnansweredList } from "./drafts/unanswered-list.tsx";
import { OtherScoresTable } from "./other-scores/other-scores-table.tsx";
import { scoreDifference } from "./score-difference.ts";
import type { StandingOrder } from "./sort-standings.ts";

interface DraftTrialCardProps {
  readonly trial: RescoredPeriod;
  readonly definition: MethodologyDefinition;
  readonly order: StandingOrder;
  readonly onOrder: (order: StandingOrder) => void;
}

/** What the draft would make of the period: of the nation, of every entity, and what it asks that nobody answered. */
export function DraftTrialCard({ trial, definition, order, onOrder }: DraftTrialCardProps) {
  const { t, formatPeriod, formatScore } = useLanguage();
  const { period, methodology, under, nation, unanswered } = trial;
  const title = t("drafts.trial", { period: formatPeriod(period), version: under.version });
  const headings = {
    official: t("drafts.now", { version: methodology }),
    rescored: t("drafts.by-draft", { version: under.version }),
  };
  const isNotOfficial = t("drafts.not-official", { version: under.version });
  return (
    <Card
      title={title}
      actions={
        <TakeAway
          code="draft-trial"
          title={title}
          filter={isNotOfficial}
          table={async (words) =>
            (await import("./other-scores/other-scores-data.ts")).otherScoresData(trial, headings, words)
          }
        />
      }
    >
      <p>{isNotOfficial}</p>
      <p className="other-scores-nation">
        {t("drafts.nation", {
          official: formatScore(nation.official),
          rescored: formatScore(nation.rescored),
        })}{" "}
        <Change
          value={scoreDifference({
            official: { score: nation.official },
            rescored: { score: nation.rescored },
          })}
        />
      </p>
      {unanswered.length > 0 && <UnansweredList unanswered={unanswered} definition={definition} />}
      <OtherScoresTable scores={trial} headings={headings} order={order} onOrder={onOrder} />
    </Card>
  );
}
