import type { ProgrammeView } from "../../programme-view.ts";
import { ChoicesCard, type ViewProps } from "./choices-card.tsx";
import { useReckonings } from "./reckoning/use-reckonings.ts";
import { ReckoningStrip } from "./reckoning-strip.tsx";
import { UncertaintyResults } from "./uncertainty-results.tsx";

/** What is chosen, how far it is reckoned, and what has come of it. */
export function UncertaintyDesk(props: ProgrammeView & ViewProps) {
  const { programme, period, view, change } = props;
  const reckonings = useReckonings(programme.code, period.code, view);
  const { isUnderWay, begin, stop } = reckonings;
  return (
    <div className="uncertainty">
      <ChoicesCard {...{ view, change, isUnderWay }} onDraw={begin} onStop={stop}>
        <ReckoningStrip {...reckonings} />
      </ChoicesCard>
      <UncertaintyResults {...props} reckonings={reckonings} />
    </div>
  );
}
