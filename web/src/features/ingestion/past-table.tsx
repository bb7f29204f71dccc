import { useLanguage } from "../../i18n/use-language.ts";
import { paths } from "../../paths.ts";
import { Link } from "../../ui/link.tsx";
import type { PastProps } from "./past-card.tsx";
import { sayCounts } from "./say-counts.ts";
import { StatusBadge } from "./status-badge.tsx";
import { WhenReceived } from "./when-received.tsx";

/** Past ingestions as a table. */
export function PastTable({ programme, ingestions }: PastProps) {
  const view = useLanguage();
  const { t } = view;
  return (
    <table className="table">
      <caption className="visually-hidden">{t("ingestion.past-caption")}</caption>
      <thead>
        <tr>
          <th scope="col">{t("ingestion.file")}</th>
          <th scope="col">{t("ingestion.when")}</th>
          <th scope="col">{t("ingestion.who")}</th>
          <th scope="col">{t("ingestion.status")}</th>
          <th scope="col">{t("ingestion.written")}</th>
        </tr>
      </thead>
      <tbody>
        {ingestions.map((ingestion) => (
          <tr key={ingestion.id}>
            <th scope="row">
              <Link to={paths.ingestion(programme, ingestion.id)}>
                <bdi>{ingestion.fileName ?? t("ingestion.record-undo-title")}</bdi>
              </Link>
            </th>
            <td>
              <WhenReceived instant={ingestion.receivedAt} />
            </td>
            <td>
              <bdi>{ingestion.actor}</bdi>
            </td>
            <td>
              <StatusBadge ingestion={ingestion} />
              {ingestion.undoneBy !== null && (
                <Link className="ingestion-undone-by" to={paths.ingestion(programme, ingestion.undoneBy)}>
                  {t("ingestion.undone-by")}
                </Link>
              )}
            </td>
            <td>{sayCounts(ingestion.counts, view)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
