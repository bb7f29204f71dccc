import type { IngestionCounts } from "@marsad/shared/schemas";
import { useLanguage } from "../../i18n/use-language.ts";
import { changeSigns } from "./change-mark.tsx";

interface CountsLineProps {
  readonly counts: IngestionCounts;
  readonly label: string;
}

/** How many cells do what, and how many problems there are in how many rows. */
export function CountsLine({ counts, label }: CountsLineProps) {
  const { t, formatNumber } = useLanguage();
  return (
    <dl className="ingestion-counts" aria-label={label}>
      {(["added", "changed", "cleared", "unchanged"] as const).map((change) => (
        <div key={change}>
          <dt>
            <span className={`ingestion-sign ingestion-sign-${change}`} aria-hidden="true">
              {changeSigns[change]}
            </span>
            {t(`ingestion.${change}`)}
          </dt>
          <dd>{formatNumber(counts[change])}</dd>
        </div>
      ))}
      <div className={counts.problems > 0 ? "ingestion-counts-wrong" : undefined}>
        <dt>
          <span className="ingestion-sign ingestion-sign-wrong" aria-hidden="true">
            {changeSigns.wrong}
          </span>
          {t("ingestion.wrong")}
        </dt>
        <dd>
          {formatNumber(counts.problems)}
          {counts.wrongRows > 0 && <small>{t("ingestion.wrong-rows", { count: counts.wrongRows })}</small>}
        </dd>
      </div>
    </dl>
  );
}
