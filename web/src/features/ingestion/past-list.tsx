import { useLanguage } from "../../i18n/use-language.ts";
import { paths } from "../../paths.ts";
import { Link } from "../../ui/link.tsx";
import type { PastProps } from "./past-card.tsx";
import { sayCounts } from "./say-counts.ts";
import { StatusBadge } from "./status-badge.tsx";
import { WhenReceived } from "./when-received.tsx";

/** Past ingestions one under the other, for narrow screens. */
export function PastList({ programme, ingestions }: PastProps) {
  const view = useLanguage();
  const { t } = view;
  return (
    <ol className="ingestion-past-list" aria-label={t("ingestion.past-caption")}>
      {ingestions.map((ingestion) => (
        <li key={ingestion.id}>
          <p>
            <Link to={paths.ingestion(programme, ingestion.id)}>
              <bdi>{ingestion.fileName ?? t("ingestion.record-undo-title")}</bdi>
            </Link>
            <StatusBadge ingestion={ingestion} />
          </p>
          <p>{sayCounts(ingestion.counts, view)}</p>
          <p className="ingestion-note">
            <WhenReceived instant={ingestion.receivedAt} /> · <bdi>{ingestion.actor}</bdi>
          </p>
          {ingestion.undoneBy !== null && (
            <Link to={paths.ingestion(programme, ingestion.undoneBy)}>{t("ingestion.undone-by")}</Link>
          )}
        </li>
      ))}
    </ol>
  );
}
