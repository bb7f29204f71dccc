import type { Entity } from "@marsad/shared/schemas";
import { useLanguage } from "../../i18n/use-language.ts";
import type { ProgrammeView } from "../../programme-view.ts";
import { Card } from "../../ui/card.tsx";
import { Empty } from "../../ui/empty.tsx";
import { Failure } from "../../ui/failure.tsx";
import { useMethodologies } from "../../use-methodologies.ts";
import { CompareReport } from "./compare-report.tsx";
import { CompareSkeleton } from "./compare-skeleton.tsx";
import type { CompareView } from "./compare-view.ts";
import { useCompared } from "./use-compared.ts";

interface CompareResultsProps extends ProgrammeView {
  /** Those that are compared and known. */
  readonly entities: readonly Entity[];
  readonly view: CompareView;
  readonly change: (change: Partial<CompareView>) => void;
}

/** What there is to compare, or what is still needed for it. */
export function CompareResults({ entities, view, change, programme, periods, period }: CompareResultsProps) {
  const { t } = useLanguage();
  const { compared, error, retry } = useCompared(programme.code, entities, period.code);
  const rules = useMethodologies(programme.code, [
    period.methodology,
    ...(compared?.flatMap(({ trend }) => trend.points.map(({ methodology }) => methodology)) ?? []),
  ]);
  if (entities.length === 0)
    return (
      <Card>
        <Empty title={t("compare.empty-title")} text={t("compare.empty-text")} />
      </Card>
    );
  const failed = error ?? rules.error;
  if (failed)
    return (
      <Card>
        <Failure error={failed} retry={retry} />
      </Card>
    );
  const definition = rules.methodologies.get(period.methodology);
  if (!compared || !definition) return <CompareSkeleton isInside />;
  return (
    <>
      {compared.length === 1 && <p role="status">{t("compare.one-more")}</p>}
      <CompareReport
        {...{ programme, periods, period, compared, definition, view, change }}
        methodologies={rules.methodologies}
      />
    </>
  );
}
