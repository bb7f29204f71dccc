import type { IngestionResult } from "@marsad/shared/schemas";
import { useState } from "react";
import { useLanguage } from "../../i18n/use-language.ts";
import { Card } from "../../ui/card.tsx";
import { useMedia } from "../../ui/use-media.ts";
import { ChangeLegend } from "./change-mark.tsx";
import type { LocatedProblems } from "./locate-problems.ts";
import type { Mending } from "./mend-field.tsx";
import { goAround } from "./mend-fields.ts";
import { PreviewGrid } from "./preview-grid.tsx";
import { WrongList } from "./wrong-list.tsx";

/** Rows that are drawn at once, and more of when asked. */
const portion = 100;

interface PreviewCardProps extends Mending {
  readonly result: IngestionResult;
  readonly located: LocatedProblems;
}

/** The rows of the file and what each of their cells would do; the wrong ones can be mended. */
export function PreviewCard({ result, located, ...mending }: PreviewCardProps) {
  const { t, formatNumber } = useLanguage();
  const [filter, setFilter] = useState<boolean | null>(null);
  const [shown, setShown] = useState(portion);
  const isWide = useMedia("(min-width: 600px)");
  const [reading] = result.readings;
  const rows = result.preview?.rows ?? [];
  if (!reading || reading.columns.length === 0) return null;
  const hasWrong = located.wrongRows.size > 0 || located.byCell.size > 0;
  const onlyWrong = hasWrong && (filter ?? located.wrongRows.size > 0);
  const chosen = onlyWrong ? rows.filter(({ row }) => located.wrongRows.has(row)) : rows;
  const drawn = chosen.slice(0, shown);
  const grid = <PreviewGrid {...mending} reading={reading} rows={drawn} located={located} />;
  const hasList = !isWide && (located.byCell.size > 0 || Object.keys(mending.corrections).length > 0);
  return (
    <Card
      title={t("ingestion.preview")}
      className="ingestion-preview"
      actions={
        hasWrong && (
          <div className="ingestion-preview-actions">
            <label className="ingestion-check">
              <input
                type="checkbox"
                checked={onlyWrong}
                onChange={(event) => setFilter(event.currentTarget.checked)}
              />
              {t("ingestion.only-wrong")}
            </label>
            {located.byCell.size > 0 && (
              <button type="button" className="button" onClick={goAround}>
                {t("ingestion.next-wrong")}
              </button>
            )}
          </div>
        )
      }
    >
      {hasWrong && <p className="ingestion-note">{t("ingestion.preview-hint")}</p>}
      {hasList && <WrongList {...mending} reading={reading} rows={drawn} located={located} />}
      {hasList ? (
        <details>
          <summary>{t("ingestion.all-rows")}</summary>
          <ChangeLegend />
          {grid}
        </details>
      ) : (
        <>
          <ChangeLegend />
          {grid}
        </>
      )}
      <p className="ingestion-note" role="status">
        {t("ingestion.rows-shown", {
          shown: drawn.length,
          total: onlyWrong ? result.counts.wrongRows : result.counts.rows,
        })}
      </p>
      {drawn.length < chosen.length && (
        <button type="button" className="button" onClick={() => setShown(shown + portion)}>
          {t("common.show-more")} ({formatNumber(chosen.length - drawn.length)})
        </button>
      )}
    </Card>
  );
}
