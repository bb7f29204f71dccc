import { useLanguage } from "../../../i18n/use-language.ts";
import { Card } from "../../../ui/card.tsx";
import { Skeleton } from "../../../ui/skeleton.tsx";
import { BehindChanges } from "./behind-changes.tsx";
import { ChangesFailure } from "./changes-failure.tsx";
import { ChangesFigures } from "./changes-figures.tsx";
import type { ChangesProps } from "./changes-place.tsx";
import type { ChosenEnds } from "./choose-ends.ts";
import { EndsChoice } from "./ends-choice.tsx";
import { useChanges } from "./use-changes.ts";
import "./changes.css";

/** The card about a change: which periods, the waterfall or its table, the words, and what stands behind them. */
export function ChangesReport(props: ChangesProps & { readonly ends: ChosenEnds }) {
  const { programme, scorecard, view, change, ends } = props;
  const { t } = useLanguage();
  const { from, to, usual, periods } = ends;
  const { about, error, retry } = useChanges(programme.code, scorecard.entity.code, ends);
  const choice = (
    <EndsChoice
      {...{ periods, from, to }}
      onFrom={(period) => change({ from: period === usual.from ? undefined : period })}
      onTo={(period) => change({ from, to: period === usual.to ? undefined : period })}
    />
  );
  if (about !== null)
    return (
      <ChangesFigures
        {...about}
        choice={choice}
        view={view.changes}
        onViewChange={(next) => change({ changes: next })}
      >
        <BehindChanges {...about} />
      </ChangesFigures>
    );
  return (
    <Card title={t("changes.title")} className="entity-wide">
      {choice}
      {error ? <ChangesFailure error={error} retry={retry} /> : <Skeleton lines={1} lineHeight={480} />}
    </Card>
  );
}
