import { loadScorecardMessages } from "../../../i18n/load-messages.ts";
import { MoreMessages } from "../../../i18n/more-messages.tsx";
import { Scorecards, type ScorecardsProps } from "./scorecards.tsx";

/** The scorecards of a period, with the words that they alone need. */
export function ScorecardsCard(props: ScorecardsProps) {
  return (
    <MoreMessages load={loadScorecardMessages} fallback={null}>
      <Scorecards {...props} />
    </MoreMessages>
  );
}
