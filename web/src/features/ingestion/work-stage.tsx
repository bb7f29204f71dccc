import type { Period, Programme } from "@marsad/shared/schemas";
import { Outcome } from "./outcome.tsx";
import type { PeriodChoiceProps } from "./period-choice.tsx";
import type { WorkTools } from "./use-work.ts";
import { WorkDesk } from "./work-desk.tsx";
import "./outcome.css";
import "./preview.css";

interface WorkStageProps extends PeriodChoiceProps {
  readonly tools: WorkTools;
  readonly programme: Programme;
  readonly allPeriods: readonly Period[];
  /** `null` where there is none that reaches the programme. */
  readonly keyText: string | null;
  readonly onFile: (file: File) => void;
}

/** The file that is worked on, and once it is taken in, what came of it. */
export function WorkStage({
  tools,
  programme,
  allPeriods,
  keyText,
  onFile,
  ...periodChoice
}: WorkStageProps) {
  const { done, checked } = tools.work;
  if (done !== null)
    return keyText === null ? null : (
      <Outcome
        keyText={keyText}
        programme={programme}
        periods={allPeriods}
        result={done}
        preview={checked?.result.preview}
        onNext={tools.leave}
      />
    );
  return (
    <WorkDesk
      tools={tools}
      programme={programme}
      allPeriods={allPeriods}
      hasKey={keyText !== null}
      onFile={onFile}
      {...periodChoice}
    />
  );
}
