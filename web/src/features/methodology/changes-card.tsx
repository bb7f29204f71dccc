import type { MethodologySummary } from "@marsad/shared/schemas";
import { useQuery } from "@tanstack/react-query";
import { methodologyQuery } from "../../api/queries.ts";
import { useLanguage } from "../../i18n/use-language.ts";
import { Card } from "../../ui/card.tsx";
import { Failure } from "../../ui/failure.tsx";
import { Name } from "../../ui/name.tsx";
import { Skeleton } from "../../ui/skeleton.tsx";
import { compareRules } from "./compare-rules.ts";
import type { ComputedDefinition } from "./list-rules.ts";
import { useShare } from "./use-share.ts";
import "../../ui/table.css";

interface ChangesCardProps {
  readonly programme: string;
  readonly before: MethodologySummary;
  readonly after: ComputedDefinition;
}

/** What changed from the version before, indicator by indicator. */
export function ChangesCard({ programme, before, after }: ChangesCardProps) {
  const { t } = useLanguage();
  const { data, error, refetch } = useQuery(methodologyQuery(programme, before.version));
  if (data && data.definition.scoring !== "computed") return null;
  return (
    <Card title={t("methodology.changes", { version: before.version })}>
      {data?.definition.scoring === "computed" && <Changes before={data.definition} after={after} />}
      {!data && error && <Failure error={error} retry={refetch} />}
      {!data && !error && <Skeleton lines={6} lineHeight={28} />}
    </Card>
  );
}

function Changes({
  before,
  after,
}: {
  readonly before: ComputedDefinition;
  readonly after: ComputedDefinition;
}) {
  const { t } = useLanguage();
  const writeShare = useShare();
  const changes = compareRules(before, after);
  if (changes.length === 0) return <p>{t("methodology.no-changes")}</p>;
  return (
    <table className="table">
      <caption className="visually-hidden">{t("methodology.changes-caption")}</caption>
      <thead>
        <tr>
          <th scope="col">{t("methodology.indicator")}</th>
          <th scope="col">{t("methodology.change")}</th>
          <th scope="col">{t("methodology.weight")}</th>
        </tr>
      </thead>
      <tbody>
        {changes.map(({ code, names, change, shareBefore, shareAfter }) => (
          <tr key={code}>
            <th scope="row">
              <Name names={names} />
            </th>
            <td>{t(`methodology.change-${change}`)}</td>
            <td>
              {shareBefore !== null && shareBefore !== shareAfter && <del>{writeShare(shareBefore)}</del>}{" "}
              {shareAfter !== null && <ins>{writeShare(shareAfter)}</ins>}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
