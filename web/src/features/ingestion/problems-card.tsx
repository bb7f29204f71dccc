import type { IngestionCounts, IngestionProblem } from "@marsad/shared/schemas";
import { useLanguage } from "../../i18n/use-language.ts";
import { Card } from "../../ui/card.tsx";
import { ProblemList } from "./problem-list.tsx";
import { problemTitle } from "./problem-title.ts";

interface ProblemsCardProps {
  readonly counts: IngestionCounts;
  /** How many are told in full. */
  readonly told: number;
  /** Those that no cell of the preview shows. */
  readonly elsewhere: readonly IngestionProblem[];
}

/** How many problems there are of each kind, and those that belong to no cell. */
export function ProblemsCard({ counts, told, elsewhere }: ProblemsCardProps) {
  const view = useLanguage();
  const { t, formatNumber } = view;
  if (counts.problems === 0) return null;
  const kinds = Object.entries(counts.problemsByCode).sort(([, one], [, other]) => other - one);
  return (
    <Card title={t("ingestion.problems-by-kind")}>
      <ul className="ingestion-kinds">
        {kinds.map(([code, count]) => (
          <li key={code}>
            <strong>{formatNumber(count)}</strong> {problemTitle(code, view)}
          </li>
        ))}
      </ul>
      {told < counts.problems && <p className="ingestion-note">{t("ingestion.told", { count: told })}</p>}
      {elsewhere.length > 0 && (
        <>
          <h3>{t("ingestion.problems-elsewhere")}</h3>
          <ProblemList problems={elsewhere} />
        </>
      )}
    </Card>
  );
}
