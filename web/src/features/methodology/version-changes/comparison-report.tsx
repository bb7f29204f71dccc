import type { ProgrammeComparison } from "@marsad/shared/schemas";
import { useLanguage } from "../../../i18n/use-language.ts";
import { TakeAway } from "../../../take-away/take-away.tsx";
import { Change } from "../../../ui/change.tsx";
import { Name } from "../../../ui/name.tsx";
import { Sentence } from "../../../ui/sentence.tsx";
import { ComparisonTable } from "./comparison-table.tsx";
import { ComparisonWay } from "./comparison-way.tsx";

interface ComparisonReportProps {
  readonly comparison: ProgrammeComparison;
  /** Told before the others; empty for none. */
  readonly entity: string;
}

/** Whether and how two periods compare, the change of the nation and of every entity; nothing but the refusal where they do not. */
export function ComparisonReport({ comparison, entity }: ComparisonReportProps) {
  const { t, formatPeriod } = useLanguage();
  const { from, to, kind, nation, entities } = comparison;
  const ends = { from: formatPeriod(from), to: formatPeriod(to) };
  const mark = <p className="mark">{t(`version-changes.kind-${kind}`)}</p>;
  if (kind === "refused") {
    return (
      <>
        {mark}
        <p>{t("version-changes.say-refused", ends)}</p>
      </>
    );
  }
  const title = t("version-changes.compared", ends);
  const own = entities.find((compared) => compared.entity.code === entity);
  return (
    <>
      {mark}
      <ComparisonWay comparison={comparison} />
      <ul className="methodology-list version-compared">
        {own && (
          <li>
            <Sentence
              text={t("version-changes.change-of")}
              parts={{ name: <Name names={own.entity.names} />, change: <Change value={own.change} /> }}
            />
          </li>
        )}
        <li>
          <Sentence
            text={t("version-changes.change-of-nation")}
            parts={{ change: <Change value={nation.change} /> }}
          />
        </li>
      </ul>
      <div className="card-head">
        <h4>{title}</h4>
        <TakeAway
          code="comparison"
          title={title}
          filter={t(`version-changes.kind-${kind}`)}
          table={async (words) => (await import("./comparison-data.ts")).comparisonData(comparison, words)}
        />
      </div>
      <ComparisonTable comparison={comparison} title={title} entity={entity} />
    </>
  );
}
