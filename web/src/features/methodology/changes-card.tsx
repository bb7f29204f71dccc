import { useQuery } from "@tanstack/react-query";
import { versionChangesQuery } from "../../api/queries.ts";
import { useLanguage } from "../../i18n/use-language.ts";
import { paths } from "../../paths.ts";
import { Card } from "../../ui/card.tsx";
import { Failure } from "../../ui/failure.tsx";
import { Link } from "../../ui/link.tsx";
import { Skeleton } from "../../ui/skeleton.tsx";
import { ChangeCounts } from "./version-changes/change-counts.tsx";
import { sortChanges } from "./version-changes/sort-changes.ts";

interface ChangesCardProps {
  readonly programme: string;
  readonly version: string;
  /** The version before, which is compared with. */
  readonly before: string;
}

/** How many indicators changed since the version before, and the way to the page that tells how. */
export function ChangesCard({ programme, version, before }: ChangesCardProps) {
  const { t } = useLanguage();
  const { data, error, refetch } = useQuery(versionChangesQuery(programme, version, before));
  return (
    <Card title={t("methodology.changes", { version: before })}>
      {data && <ChangeCounts sorted={sortChanges(data.nodes)} />}
      {!data && error && <Failure error={error} retry={refetch} />}
      {!data && !error && <Skeleton lines={3} lineHeight={28} />}
      <p>
        <Link to={paths.methodologyChanges(programme, version, { from: before })}>
          {t("methodology.all-changes", { version: before })}
        </Link>
      </p>
    </Card>
  );
}
