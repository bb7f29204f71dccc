import { useQuery } from "@tanstack/react-query";
import { rescoredQuery, rescoringsQuery } from "../../../api/queries.ts";
import { useLanguage } from "../../../i18n/use-language.ts";
import { paths } from "../../../paths.ts";
import type { ProgrammeView } from "../../../programme-view.ts";
import { Card } from "../../../ui/card.tsx";
import { Empty } from "../../../ui/empty.tsx";
import { Failure } from "../../../ui/failure.tsx";
import { Page } from "../../../ui/page.tsx";
import { PeriodSelect } from "../../../ui/period-select.tsx";
import { Skeleton } from "../../../ui/skeleton.tsx";
import { useView } from "../../../use-view.ts";
import { OtherScoresCard } from "./other-scores-card.tsx";
import { otherScoresView } from "./other-scores-view.ts";
import "../methodology.css";

/** A period as another version than its own scores it, beside the official result. */
export function OtherScoresPage({
  version,
  programme,
  periods,
}: ProgrammeView & { readonly version: string }) {
  const { t, name } = useLanguage();
  const [view, change] = useView(otherScoresView);
  const list = useQuery(rescoringsQuery(programme.code));
  const rescored = list.data?.rescorings.filter(({ under }) => under === version) ?? [];
  const scored = periods.filter(({ code }) => rescored.some(({ period }) => period === code));
  const shown = view.period || (scored.at(-1)?.code ?? "");
  const scores = useQuery({ ...rescoredQuery(programme.code, shown, version), enabled: shown !== "" });
  const error = list.error ?? scores.error;
  return (
    <Page
      title={t("other-scores.title", { version })}
      within={name(programme.names).text}
      crumbs={[
        { label: t("methodology.title"), to: paths.methodology(programme.code, version) },
        { label: t("other-scores.crumb") },
      ]}
      actions={
        shown !== "" &&
        scored.length > 0 && (
          <PeriodSelect periods={scored} value={shown} onChoose={(period) => change({ period })} />
        )
      }
    >
      {error && (
        <Failure
          error={error}
          retry={() => {
            list.refetch();
            if (shown !== "") scores.refetch();
          }}
        />
      )}
      {!error && list.data && shown === "" && (
        <Empty title={t("other-scores.none")} text={t("other-scores.none-text", { version })} />
      )}
      {!error && scores.data && (
        <OtherScoresCard
          scores={scores.data}
          order={view.order}
          onOrder={(order) => change({ order }, { replace: true })}
        />
      )}
      {!error && !scores.data && !(list.data && shown === "") && (
        <Card>
          <Skeleton lines={12} lineHeight={40} />
        </Card>
      )}
    </Page>
  );
}
