import type { IngestionProblem } from "@marsad/shared/schemas";
import { useState } from "react";
import { useLanguage } from "../../i18n/use-language.ts";
import { ProblemText } from "./problem-text.tsx";

/** Problems that are drawn at once, and more of when asked. */
const portion = 20;

function Place({ problem: { row, column, cell } }: { problem: IngestionProblem }) {
  const { t } = useLanguage();
  if (row === null && column === null) return <>{t("ingestion.whole-file")}</>;
  return (
    <>
      {cell ? <bdi>{cell}</bdi> : row !== null && t("ingestion.row", { row: String(row) })}
      {column && (
        <>
          {(cell || row !== null) && " · "}
          <bdi>{column}</bdi>
        </>
      )}
    </>
  );
}

/** Problems one under the other, each with its place. */
export function ProblemList({ problems }: { problems: readonly IngestionProblem[] }) {
  const { t, formatNumber } = useLanguage();
  const [shown, setShown] = useState(portion);
  const rest = problems.length - shown;
  return (
    <>
      <ol className="ingestion-problems">
        {problems.slice(0, shown).map((problem) => (
          <li key={JSON.stringify(problem)}>
            <p className="ingestion-place">
              <Place problem={problem} />
            </p>
            <div className="ingestion-mend-text">
              <ProblemText problem={problem} />
            </div>
          </li>
        ))}
      </ol>
      {rest > 0 && (
        <button type="button" className="button" onClick={() => setShown(shown + portion)}>
          {t("common.show-more")} ({formatNumber(rest)})
        </button>
      )}
    </>
  );
}
