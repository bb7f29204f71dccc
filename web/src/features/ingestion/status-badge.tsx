import type { Ingestion } from "@marsad/shared/schemas";
import { useLanguage } from "../../i18n/use-language.ts";
import "../../ui/badge.css";

export type ListedIngestion = Omit<Ingestion, "problems">;

/** What has become of an ingestion until now. */
export function StatusBadge({ ingestion }: { ingestion: ListedIngestion }) {
  const { t } = useLanguage();
  const { status, undoneBy, undoes } = ingestion;
  const shown = undoneBy !== null ? "undone" : undoes !== null ? "undo" : status;
  return <span className={`badge ingestion-badge-${shown}`}>{t(`ingestion.status.${shown}`)}</span>;
}
