import type { MethodologyChanges } from "@marsad/shared/schemas";
import type { ProgrammeView } from "../../../programme-view.ts";
import { ComparableCard } from "./comparable-card.tsx";
import { DimensionsCard } from "./dimensions-card.tsx";
import { IndicatorsCard } from "./indicators-card.tsx";
import { RulesCard } from "./rules-card.tsx";
import { sortChanges } from "./sort-changes.ts";
import { SummaryCard } from "./summary-card.tsx";

interface VersionReportProps extends ProgrammeView {
  readonly changes: MethodologyChanges;
  /** Whether the later version is not published yet, and so has no page. */
  readonly isDraft?: boolean;
}

/** The difference of two versions: in short, whether scores compare, then dimension by dimension and indicator by indicator. */
export function VersionReport({ changes, programme, periods, isDraft = false }: VersionReportProps) {
  const sorted = sortChanges(changes.nodes);
  return (
    <div className="methodology">
      <SummaryCard changes={changes} sorted={sorted} isDraft={isDraft} />
      {changes.unanswered && (
        <ComparableCard changes={changes} unanswered={changes.unanswered} periods={periods} />
      )}
      <DimensionsCard changes={changes} />
      {sorted.size > 0 && (
        <IndicatorsCard changes={changes} sorted={sorted} classifications={programme.classifications} />
      )}
      <RulesCard changes={changes} />
    </div>
  );
}
