import type { Programme } from "@marsad/shared/schemas";
import { useQuery } from "@tanstack/react-query";
import { programmesQuery } from "../../api/queries.ts";
import { useLanguage } from "../../i18n/use-language.ts";
import { Card } from "../../ui/card.tsx";
import { Empty } from "../../ui/empty.tsx";
import { Failure } from "../../ui/failure.tsx";
import { Page } from "../../ui/page.tsx";
import { Skeleton } from "../../ui/skeleton.tsx";
import { ProgrammeCard } from "./programme-card.tsx";
import "./programmes.css";

function ProgrammesSkeleton() {
  return (
    <div className="programmes">
      {["first", "second", "third"].map((place) => (
        <Card key={place}>
          <Skeleton lines={6} lineHeight={28} />
        </Card>
      ))}
    </div>
  );
}

function ProgrammeCards({ programmes }: { programmes: readonly Programme[] }) {
  const { t } = useLanguage();
  if (programmes.length === 0)
    return <Empty title={t("programmes.empty-title")} text={t("programmes.empty-text")} />;
  const withResultsFirst = programmes.toSorted(
    (one, other) => Number(one.latestPeriod === null) - Number(other.latestPeriod === null),
  );
  return (
    <ul className="programmes">
      {withResultsFirst.map((programme) => (
        <li key={programme.code}>
          <ProgrammeCard programme={programme} />
        </li>
      ))}
    </ul>
  );
}

/** Every programme there is; the front door. */
export function ProgrammesPage() {
  const { t } = useLanguage();
  const { data, error, refetch } = useQuery(programmesQuery());
  return (
    <Page title={t("programmes.title")} subtitle={t("programmes.subtitle")}>
      {data && <ProgrammeCards programmes={data.programmes} />}
      {!data && error && <Failure error={error} retry={refetch} />}
      {!data && !error && <ProgrammesSkeleton />}
    </Page>
  );
}
