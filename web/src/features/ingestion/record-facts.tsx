import type { Ingestion } from "@marsad/shared/schemas";
import { useLanguage } from "../../i18n/use-language.ts";
import { paths } from "../../paths.ts";
import { Link } from "../../ui/link.tsx";
import { StatusBadge } from "./status-badge.tsx";
import { WhenReceived } from "./when-received.tsx";

interface RecordFactsProps {
  readonly programme: string;
  readonly ingestion: Ingestion;
}

/** Who sent what when, what has become of it, and what tells it from any other file. */
export function RecordFacts({ programme, ingestion }: RecordFactsProps) {
  const { t, language, formatPeriod } = useLanguage();
  const { receivedAt, actor, periods, checksum, undoneBy, undoes } = ingestion;
  const named = new Intl.ListFormat(language, { type: "unit", style: "short" }).format(
    periods.map(formatPeriod),
  );
  const other = undoneBy ?? undoes;
  return (
    <dl className="ingestion-facts">
      <div>
        <dt>{t("ingestion.status")}</dt>
        <dd>
          <StatusBadge ingestion={ingestion} />{" "}
          {other !== null && (
            <Link to={paths.ingestion(programme, other)}>
              {t(undoneBy !== null ? "ingestion.undone-by" : "ingestion.undoes")}
            </Link>
          )}
        </dd>
      </div>
      <div>
        <dt>{t("ingestion.when")}</dt>
        <dd>
          <WhenReceived instant={receivedAt} />
        </dd>
      </div>
      <div>
        <dt>{t("ingestion.who")}</dt>
        <dd>
          <bdi>{actor}</bdi>
        </dd>
      </div>
      {periods.length > 0 && (
        <div>
          <dt>{t("ingestion.periods")}</dt>
          <dd>{named}</dd>
        </div>
      )}
      <div>
        <dt>{t("ingestion.checksum")}</dt>
        <dd className="ingestion-checksum">
          <bdi>{checksum}</bdi>
        </dd>
      </div>
    </dl>
  );
}
