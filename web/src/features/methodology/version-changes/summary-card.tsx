import type { MethodologyChanges, NodeDifference } from "@marsad/shared/schemas";
import { useLanguage } from "../../../i18n/use-language.ts";
import { paths } from "../../../paths.ts";
import { Card } from "../../../ui/card.tsx";
import { Link } from "../../../ui/link.tsx";
import { Name } from "../../../ui/name.tsx";
import { Sentence } from "../../../ui/sentence.tsx";
import { ChangeCounts } from "./change-counts.tsx";
import type { ChangeSort } from "./sort-changes.ts";

interface SummaryCardProps {
  readonly changes: MethodologyChanges;
  readonly sorted: ReadonlyMap<ChangeSort, NodeDifference[]>;
  readonly isDraft: boolean;
}

/** Which versions, when they served, and how many indicators became what. */
export function SummaryCard({ changes: { programme, from, to }, sorted, isDraft }: SummaryCardProps) {
  const { t } = useLanguage();
  return (
    <Card title={t("version-changes.summary")} isMarked className="version-summary">
      {[from, to].map((version) => (
        <p key={version.version}>
          <ServedSentence programme={programme} {...version} hasPage={version === from || !isDraft} />
        </p>
      ))}
      <ChangeCounts sorted={sorted} />
    </Card>
  );
}

function ServedSentence({
  programme,
  version,
  names,
  periods,
  hasPage,
}: MethodologyChanges["from"] & { readonly programme: string; readonly hasPage: boolean }) {
  const { t, formatPeriod } = useLanguage();
  const [first, last] = [periods[0], periods.at(-1)];
  const called = (
    <>
      <Name names={names} /> (<bdi>{version}</bdi>)
    </>
  );
  const parts = {
    name: hasPage ? <Link to={paths.methodology(programme, version)}>{called}</Link> : called,
  };
  if (first === undefined || last === undefined) {
    return <Sentence text={t("version-changes.served-none")} parts={parts} />;
  }
  const text =
    first === last
      ? t("version-changes.served-one", { period: formatPeriod(first) })
      : t("version-changes.served", { first: formatPeriod(first), last: formatPeriod(last) });
  return <Sentence text={text} parts={parts} />;
}
