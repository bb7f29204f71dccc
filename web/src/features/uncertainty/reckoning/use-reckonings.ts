import type { RankingSensitivity, RankingUncertainty } from "@marsad/shared/schemas";
import {
  askSensitivity,
  askUncertainty,
  sensitivityKey,
  uncertaintyQuery,
} from "../../../api/uncertainty-queries.ts";
import { useAwake } from "../../../use-awake.ts";
import { type DrawChoices, toParameters } from "../uncertainty-view.ts";
import { reckonFromFacts } from "./reckon-from-facts.ts";
import { type Reckoning, useReckoning } from "./use-reckoning.ts";

/** What the page is made of, one after the other, and both at once for who waits. */
export interface Reckonings {
  readonly drawn: Reckoning<RankingUncertainty>;
  /** What moves ranks; sought when rankings are drawn. */
  readonly moved: Reckoning<RankingSensitivity>;
  readonly isUnderWay: boolean;
  readonly begin: () => void;
  readonly stop: () => void;
}

/** What the server keeps, the usual choices, is asked of it; all others are reckoned here. */
export function useReckonings(programme: string, period: string, choices: DrawChoices): Reckonings {
  const isAwake = useAwake();
  const { draws, ...shared } = toParameters(choices);
  // Of what the server keeps it draws the page; nobody reckons there what one reader has chosen.
  const isUsual = Object.values(shared).every((parameter) => parameter === undefined);
  const about = { programme, period, choices };
  const drawn = useReckoning<RankingUncertainty>({
    programme,
    isWanted: isAwake || (isUsual && draws === undefined),
    queryKey: uncertaintyQuery(programme, period, { ...shared, draws }).queryKey,
    ask: (asked) => askUncertainty(programme, period, { ...shared, draws }, asked),
    reckon:
      isUsual && draws === undefined
        ? null
        : (asked, onShare) => reckonFromFacts("uncertainty", about, asked, onShare),
  });
  const moved = useReckoning<RankingSensitivity>({
    programme,
    isWanted: (isAwake || isUsual) && !drawn.isStale && !drawn.isUnderWay && hasRanks(drawn.answer),
    queryKey: sensitivityKey(programme, period, shared),
    ask: (asked) => askSensitivity(programme, period, shared, asked),
    reckon: isUsual ? null : (asked, onShare) => reckonFromFacts("sensitivity", about, asked, onShare),
  });
  return {
    ...{ drawn, moved },
    isUnderWay: drawn.isUnderWay || moved.isUnderWay,
    begin: drawn.isStopped || !moved.isStopped ? drawn.begin : moved.begin,
    stop: () => {
      drawn.stop();
      moved.stop();
    },
  };
}

const hasRanks = (answer: RankingUncertainty | undefined) =>
  answer?.rows.some(({ rank }) => rank !== null) ?? false;
