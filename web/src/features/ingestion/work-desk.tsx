import type { Period, Programme } from "@marsad/shared/schemas";
import { useLanguage } from "../../i18n/use-language.ts";
import { Card } from "../../ui/card.tsx";
import { Skeleton } from "../../ui/skeleton.tsx";
import type { PeriodChoiceProps } from "./period-choice.tsx";
import type { WorkTools } from "./use-work.ts";
import { WorkBar } from "./work-bar.tsx";
import { WorkHead } from "./work-head.tsx";
import { WorkResults } from "./work-results.tsx";

interface WorkDeskProps extends PeriodChoiceProps {
  readonly tools: WorkTools;
  readonly programme: Programme;
  readonly allPeriods: readonly Period[];
  readonly hasKey: boolean;
  readonly onFile: (file: File) => void;
}

/** Everything about the file that is worked on. What the last check said stays in sight, faded, while a new one is on its way. */
export function WorkDesk({ tools, programme, allPeriods, hasKey, onFile, ...periodChoice }: WorkDeskProps) {
  const { language } = useLanguage();
  const { work, check, mend, mark, leave } = tools;
  const { file, encoding, onlyValid, corrections, checked, sending } = work;
  if (file === null) return null;
  const isChecking = sending?.purpose === "check";
  return (
    <>
      {/* What is being taken in is no longer to be changed. */}
      <div className="ingestion-desk" inert={sending?.purpose === "commit"}>
        <WorkHead
          file={file}
          encoding={encoding}
          onEncoding={(value) => check({ encoding: value })}
          onFile={onFile}
          onLeave={leave}
          {...periodChoice}
        />
        <div
          className={isChecking ? "ingestion-results ingestion-results-stale" : "ingestion-results"}
          aria-busy={isChecking}
        >
          {checked ? (
            <WorkResults
              programme={programme}
              periods={allPeriods}
              result={checked.result}
              onlyValid={onlyValid}
              onOnlyValid={(value) => check({ onlyValid: value })}
              onMark={() => mark(language)}
              corrections={corrections}
              sent={checked.asked.corrections}
              onMend={mend}
            />
          ) : (
            isChecking && (
              <Card>
                <Skeleton lines={10} lineHeight={36} />
              </Card>
            )
          )}
        </div>
      </div>
      <WorkBar tools={tools} period={periodChoice.period} hasKey={hasKey} />
    </>
  );
}
