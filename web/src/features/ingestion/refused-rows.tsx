import type { IngestionCounts } from "@marsad/shared/schemas";
import { useLanguage } from "../../i18n/use-language.ts";
import { FileLabel } from "../../ui/file-label.tsx";

interface RefusedRowsProps {
  readonly counts: IngestionCounts;
  /** Even without the wrong rows. */
  readonly isRefused: boolean;
  /** Whether the file was understood well enough to be marked. */
  readonly canMark: boolean;
  readonly onlyValid: boolean;
  readonly onOnlyValid: (onlyValid: boolean) => void;
  readonly onMark: () => void;
}

/** What can be done with a file that is partly wrong, besides mending it: leave the wrong rows out, or take it back marked. */
export function RefusedRows({
  counts,
  isRefused,
  canMark,
  onlyValid,
  onOnlyValid,
  onMark,
}: RefusedRowsProps) {
  const { t } = useLanguage();
  const canLeaveOut = onlyValid || (counts.wrongRows > 0 && counts.wrongRows < counts.rows);
  if (!canLeaveOut && !canMark) return null;
  return (
    <div className="ingestion-refused">
      {canLeaveOut && (
        <label className="ingestion-check">
          <input
            type="checkbox"
            checked={onlyValid}
            onChange={(event) => onOnlyValid(event.currentTarget.checked)}
          />
          <span>
            {t("ingestion.only-right")}{" "}
            <span className="ingestion-note">
              {onlyValid && isRefused
                ? t("ingestion.none-right")
                : t("ingestion.left-out", { count: counts.wrongRows })}
            </span>
          </span>
        </label>
      )}
      {canMark && (
        <div className="ingestion-marked">
          <button type="button" className="button" onClick={onMark}>
            <FileLabel>{t("ingestion.marked")}</FileLabel>
          </button>
          <span className="ingestion-note">{t("ingestion.marked-note")}</span>
        </div>
      )}
    </div>
  );
}
